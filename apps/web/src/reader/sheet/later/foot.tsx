import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import { FileDown, Printer, Share2 } from 'lucide-react'
import { buttonStyle } from '../../../ui/button-style.js'
import { dateWords, inClock } from '../../words/date-words.js'
import { useClock } from '../../words/use-clock.js'
import { useLanguage, useWords } from '../../words/use-words.js'
import { useNewPage } from '../../keep-offline.js'
import { Act } from '../act.js'
import { Part } from '../part.js'
import { AddToCalendar } from './add-to-calendar.js'
import { Earlier } from './earlier.js'
import { Settings } from './settings.js'

export interface FootProps {
  readonly snapshot: PersonSnapshot
  readonly day: PersonDay | null
}

/** Who issued it, on paper, for others and for the calendar, what was before it, and by which light. */
export function Foot({ snapshot, day }: FootProps) {
  const words = useWords()
  const takeNewPage = useNewPage()
  const { revision, production } = snapshot
  return (
    <Part title={words.thisSheet}>
      <p data-figures>
        {words.published(revision.colour.toUpperCase(), revision.published, revision.replaces?.toUpperCase() ?? null)} {production.company}
      </p>
      {day !== null && <p className="mt-1" data-figures>{day.sheet === undefined ? words.notIssued : words.issued(day.sheet.issue, day.sheet.issued)}</p>}
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        {day !== null && (
          <a href={`/api/reader/call-sheets/${day.dayId}.pdf`} download className={buttonStyle()}>
            <FileDown aria-hidden /> {words.asPdf(day.dayNumber)}
          </a>
        )}
        <Act onClick={() => print()}><Printer aria-hidden /> {words.print}</Act>
        {day !== null && 'share' in navigator && <ShareCall snapshot={snapshot} day={day} />}
        <AddToCalendar />
      </div>
      <Earlier />
      <Settings />
      {takeNewPage !== null && (
        <p className="mt-3">
          {words.newPage} <Act onClick={takeNewPage}>{words.takeIt}</Act>
        </p>
      )}
      <p className="mt-3 text-base text-muted">{words.personal}</p>
    </Part>
  )
}

/** Passes on the call in words, never the link: whoever has that can answer. */
function ShareCall({ snapshot: { production, person }, day }: { readonly snapshot: PersonSnapshot; readonly day: PersonDay }) {
  const words = useWords()
  const { style } = useClock()
  const language = useLanguage()
  const text = [
    `${person.name}, ${production.title}`, `${inClock(day.call.time, style)}, ${dateWords(day.date, language)} (${production.zone})`,
    [day.location?.name, day.location?.address].filter(Boolean).join(', '),
  ].filter((line) => line !== '').join('\n')
  // Whoever closes the system's list has shared nothing; that is no fault.
  return <Act onClick={() => void navigator.share({ text }).catch(() => undefined)}><Share2 aria-hidden /> {words.share}</Act>
}
