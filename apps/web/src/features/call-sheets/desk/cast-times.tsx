import type { CallSheetView, CastRow, PrintedTime } from '@callboard/call-sheet'
import type { DeskFragment } from '../../../lib/graphql.generated.js'
import { Section } from '../../../ui/section.js'
import { TypedSteps } from './typed-steps.js'
import { TypedText } from './typed-text.js'
import { TypedTime } from './typed-time.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface CastTimesProps {
  readonly desk: DeskFragment
  readonly typing: SheetTyping
}

/** Each performer's day, worked back from their first scene; a typed time stands over it. */
export function CastTimes({ desk, typing }: CastTimesProps) {
  const { cast } = desk.view as CallSheetView
  if (cast.length === 0) return null
  return (
    <Section title="Cast times">
      <div className="flex flex-col divide-y divide-line border-y border-line">
        {cast.map((row) => (
          <details key={row.personId} open={isTyped(typing, row.personId)}>
            <summary className="flex min-h-control flex-wrap items-center gap-x-3 py-1.5">
              <span className="font-medium">
                {row.number} {row.character}
              </span>
              <span className="text-muted">{row.artist}</span>
              <span className="ml-auto font-semibold tabular-nums">{row.call.time}</span>
            </summary>
            <PersonTimes row={row} typing={typing} />
          </details>
        ))}
      </div>
    </Section>
  )
}

function isTyped(typing: SheetTyping, personId: string): boolean {
  const typed = typing.valueOf(`cast.${personId}`)
  return typeof typed === 'object' && typed !== null
}

const derivedOf = (time: PrintedTime | null | undefined) => time?.derived ?? time?.time ?? ''

function PersonTimes({ row, typing }: { readonly row: CastRow; readonly typing: SheetTyping }) {
  const field = (name: string) => `cast.${row.personId}.${name}`
  return (
    <div className="grid grid-cols-2 items-start gap-3 pb-4">
      <TypedTime typing={typing} field={field('pickUp')} label="Pick-up" derived={derivedOf(row.pickUpAt)} />
      <TypedText typing={typing} field={field('pickUpPlace')} label="Pick-up place" />
      <TypedTime typing={typing} field={field('report')} label="Report" derived={derivedOf(row.report ?? row.call)} />
      <TypedTime typing={typing} field={field('hairMakeUp')} label="Hair and make-up" derived={derivedOf(row.hairMakeUp)} />
      <TypedTime typing={typing} field={field('wardrobe')} label="Wardrobe" derived={derivedOf(row.wardrobe)} />
      <TypedTime typing={typing} field={field('rehearsal')} label="Rehearsal" derived={derivedOf(row.rehearsal)} />
      <TypedTime typing={typing} field={field('onSet')} label="On set" derived={derivedOf(row.onSet)} />
      <TypedTime typing={typing} field={field('loseAt')} label="Lose at" derived={derivedOf(row.loseAt)} />
      <TypedText typing={typing} field={field('remarks')} label="Remarks" className="col-span-2" />
      <TypedSteps typing={typing} personId={row.personId} />
    </div>
  )
}
