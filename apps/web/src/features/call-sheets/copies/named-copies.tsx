import { FileDown } from 'lucide-react'
import { countOf } from '../../../lib/count-words.js'
import { failureOf } from '../../../lib/failure-of.js'
import type { CopiesFragment } from '../../../lib/graphql.generated.js'
import { buttonStyle } from '../../../ui/button-style.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { ProgressBar } from '../../../ui/progress-bar.js'
import { Section } from '../../../ui/section.js'
import { isUnderWay, useCopies } from './use-copies.js'

export interface NamedCopiesProps {
  readonly callSheetId: string
  readonly paper: 'a4' | 'letter'
}

/** A copy for everybody on the sheet with their name across it: asked for, counted while they are set, fetched as one file. */
export function NamedCopies({ callSheetId, paper }: NamedCopiesProps) {
  const { copies, isBusy, namesNobody, error, print, cancel } = useCopies(callSheetId, paper)
  return (
    <Section title="Named copies" className="max-w-2xl">
      <div className="flex flex-col items-start gap-2">
        {copies ? <Standing copies={copies} /> : <p className="text-muted">One PDF for each person on the sheet, their name across every page.</p>}
        {error && <ErrorNotice {...failureOf(error)} />}
        {namesNobody && <p>This sheet names nobody.</p>}
        <div className="flex flex-wrap gap-2">
          {copies?.state === 'ready' && (
            <a href={`/api/named-copies/${callSheetId}`} download className={buttonStyle({ kind: 'primary' })}>
              <FileDown aria-hidden />
              Download {countOf(copies.total, 'copy', 'copies')}
            </a>
          )}
          {isUnderWay(copies) ? (
            <Button busy={isBusy} onClick={() => void cancel()}>
              Cancel
            </Button>
          ) : (
            <Button busy={isBusy} onClick={() => void print()}>
              {copies ? 'Make them again' : 'Make named copies'}
            </Button>
          )}
        </div>
      </div>
    </Section>
  )
}

function Standing({ copies }: { readonly copies: CopiesFragment }) {
  const { state, done, total } = copies
  if (state === 'failed') return <ErrorNotice title="The copies could not be made." kept={`${done} of ${total} were set. Make them again, or print the sheet itself.`} />
  if (state === 'ready') return <p role="status">{countOf(total, 'copy is', 'copies are')} ready, for you alone, until tomorrow.</p>
  return (
    <div className="flex w-full flex-col gap-1">
      <ProgressBar label={state === 'queued' ? 'Waiting for their turn' : 'Setting named copies'} done={done} total={total} remaining={remainingWords(copies)} />
      <p className="text-muted">You may close this tab; the copies are made all the same, and this page shows them again.</p>
    </div>
  )
}

function remainingWords({ startedAt, at, done, total }: CopiesFragment): string | undefined {
  if (startedAt === null || startedAt === undefined || done === 0) return undefined
  const seconds = Math.ceil((((Date.parse(at) - Date.parse(startedAt)) / 1000) * (total - done)) / done)
  return seconds > 0 ? `about ${seconds} s left` : undefined
}
