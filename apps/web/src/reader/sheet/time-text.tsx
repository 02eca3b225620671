import type { PrintedTime } from '@callboard/call-sheet'
import type { LocalDate } from '@callboard/time'
import { inClock, otherDayWords } from '../words/date-words.js'
import { useClock } from '../words/use-clock.js'
import { useLanguage } from '../words/use-words.js'

/** A time as the sheet prints it, by the reader's clock, with its day when that is another than the sheet's date. */
export function TimeText({ time, date }: { readonly time: PrintedTime; readonly date: LocalDate }) {
  const { style } = useClock()
  const otherDay = otherDayWords(time, { date, language: useLanguage() })
  return (
    <span data-figures className="whitespace-nowrap">
      {inClock(time.time, style)}
      {otherDay !== null && <span className="font-normal text-muted"> {otherDay}</span>}
    </span>
  )
}
