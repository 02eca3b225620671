import type { CallSheetView, PrintedTime } from '@callboard/call-sheet'
import type { ReactNode } from 'react'
import type { DeskFragment } from '../../../lib/graphql.generated.js'
import { Field } from '../../../ui/field.js'
import { Section } from '../../../ui/section.js'
import { Select } from '../../../ui/select.js'
import { type Column, TypedRows } from './typed-rows.js'
import { TypedLines, TypedText } from './typed-text.js'
import { TypedTime } from './typed-time.js'
import type { SheetTyping } from './use-sheet-typing.js'

interface DeskFormProps {
  readonly desk: DeskFragment
  readonly typing: SheetTyping
}

/** What cannot be derived, typed once; over what can, a typed word stands and says so. */
export function DeskForm({ desk, typing }: DeskFormProps) {
  return (
    <>
      <Times header={(desk.view as CallSheetView).header} typing={typing} />
      <Weather typing={typing} />
      <Safety typing={typing} />
      <Lists typing={typing} />
    </>
  )
}

/** What would stand there if nothing were typed. */
function derivedOf(time: PrintedTime | null | undefined): string {
  return time?.derived ?? time?.time ?? ''
}

const LUNCH_KINDS = [
  { value: 'halfHour', label: '½ hour' },
  { value: 'oneHour', label: '1 hour' },
  { value: 'continuous', label: 'Continuous day' },
]

function Times({ header, typing }: { readonly header: CallSheetView['header']; readonly typing: SheetTyping }) {
  const kind = typing.valueOf('lunchKind')
  return (
    <Section title="Times">
      <Grid>
        <TypedTime typing={typing} field="breakfast" label="Breakfast" derived={derivedOf(header.breakfast)} />
        <TypedTime typing={typing} field="shootingCall" label="Shooting call" derived={derivedOf(header.shootingCall)} />
        <TypedTime typing={typing} field="lunch" label="Lunch" derived={derivedOf(header.lunch)} />
        <Field label="Kind of lunch">
          <Select options={LUNCH_KINDS} placeholder="Not said" value={typeof kind === 'string' ? kind : ''} onChange={(event) => typing.type('lunchKind', event.target.value || null)} />
        </Field>
        <TypedTime typing={typing} field="secondMeal" label="Second meal" derived={derivedOf(header.secondMeal)} />
        <TypedTime typing={typing} field="wrap" label="Estimated wrap" derived={derivedOf(header.wrap)} />
      </Grid>
    </Section>
  )
}

function Weather({ typing }: { readonly typing: SheetTyping }) {
  return (
    <Section title="Weather">
      <Grid>
        <TypedText typing={typing} field="weather.forecast" label="Forecast" className="col-span-2" />
        <TypedText typing={typing} field="weather.high" label="High" />
        <TypedText typing={typing} field="weather.low" label="Low" />
        <TypedText typing={typing} field="weather.rain" label="Chance of rain" />
        <TypedText typing={typing} field="weather.wind" label="Wind" />
      </Grid>
    </Section>
  )
}

function Safety({ typing }: { readonly typing: SheetTyping }) {
  return (
    <Section title="Safety and notices">
      <Grid>
        <TypedTime typing={typing} field="safety.meeting" label="Safety meeting" derived="" />
        <TypedText typing={typing} field="safety.meetingPlace" label="Where" />
      </Grid>
      <div className="mt-3 flex flex-col gap-3">
        <TypedLines typing={typing} field="safety.bulletins" label="Safety bulletins" />
        <TypedLines typing={typing} field="notices" label="Notices" hint="One a line: Closed set, No visitors." />
      </div>
    </Section>
  )
}

const LISTS: readonly { readonly field: string; readonly label: string; readonly one: string; readonly columns: readonly Column[] }[] = [
  {
    field: 'background', label: 'Background', one: 'group',
    columns: [{ key: 'group', label: 'Group', start: '' }, { key: 'count', label: 'How many', kind: 'number', start: 1 }, { key: 'call', label: 'Call', kind: 'clock' }, { key: 'place', label: 'Where' }],
  },
  {
    field: 'standIns', label: 'Stand-ins and doubles', one: 'stand-in',
    columns: [{ key: 'name', label: 'Name', start: '' }, { key: 'for', label: 'For' }, { key: 'call', label: 'Call', kind: 'clock' }, { key: 'note', label: 'Note' }],
  },
  { field: 'requirements', label: 'Department requirements', one: 'requirement', columns: [{ key: 'department', label: 'Department', start: '' }, { key: 'text', label: 'What', start: '' }] },
  {
    field: 'transport', label: 'Transport', one: 'vehicle',
    columns: [{ key: 'vehicle', label: 'Vehicle', start: '' }, { key: 'driver', label: 'Driver' }, { key: 'pickUp', label: 'Pick-up', kind: 'clock' }, { key: 'from', label: 'From' }, { key: 'to', label: 'To' }, { key: 'phone', label: 'Phone' }],
  },
  { field: 'moves', label: 'Company moves', one: 'move', columns: [{ key: 'from', label: 'From', start: '' }, { key: 'to', label: 'To', start: '' }, { key: 'time', label: 'At', kind: 'clock' }, { key: 'minutes', label: 'Minutes', kind: 'number' }] },
  { field: 'walkie', label: 'Walkie channels of this day', one: 'channel', columns: [{ key: 'channel', label: 'Channel', start: '' }, { key: 'use', label: 'For', start: '' }] },
  { field: 'notes', label: 'Notes to all', one: 'note', columns: [{ key: 'title', label: 'Title', start: '' }, { key: 'text', label: 'Text', start: '' }] },
]

/** A stand-in is one until somebody says what else. */
const START: Readonly<Record<string, Column>> = { standIns: { key: 'kind', label: 'Kind: standIn, double or stunt', start: 'standIn' } }

function Lists({ typing }: { readonly typing: SheetTyping }) {
  return (
    <Section title="Lists">
      <div className="flex flex-col gap-5">
        {LISTS.map(({ field, columns, ...rest }) => (
          <TypedRows key={field} typing={typing} field={field} columns={START[field] ? [...columns, START[field]] : columns} {...rest} />
        ))}
      </div>
    </Section>
  )
}

function Grid({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-2 items-start gap-3">{children}</div>
}
