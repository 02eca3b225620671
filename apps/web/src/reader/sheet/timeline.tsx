import type { CallSheetView, PrintedTime } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import { minutesOf } from '../words/date-words.js'
import { useWords } from '../words/use-words.js'
import { Part } from './part.js'
import { TimeText } from './time-text.js'

interface Point {
  readonly what: string
  readonly time: PrintedTime
  readonly mine?: true
}

const DAY = 24 * 60
/** A sheet's times lie around its general call: nobody eats breakfast half a day before it. */
const EARLIEST = -8 * 60

/** The unit's day with the reader's own call in it, in the order it happens. */
export function Timeline({ sheet, day }: { readonly sheet: CallSheetView; readonly day: PersonDay }) {
  const words = useWords()
  const { header, safety } = sheet
  const known = (what: string, time: PrintedTime | null | undefined, mine?: true): readonly Point[] =>
    !time || minutesOf(time.time) === null ? [] : [mine ? { what, time, mine } : { what, time }]
  const points = [
    ...known(words.myCall, day.call, true), ...known(words.breakfast, header.breakfast), ...known(words.unitCall, header.generalCall),
    ...known(words.briefing, safety?.meeting), ...known(words.shootingCall, header.shootingCall), ...known(words.lunch, header.lunch),
    ...known(words.secondMeal, header.secondMeal), ...known(words.wrap, header.wrap),
  ]
  const from = minutesOf(header.generalCall.time) ?? 0
  const after = ({ time }: Point) => ((minutesOf(time.time)! - from - EARLIEST + DAY) % DAY) + EARLIEST
  return (
    <Part title={words.theDay}>
      <ol>
        {inOrder(points, after).map(({ what, time, mine }) => (
          <li key={what} className={`grid grid-cols-[5.5rem_1fr] gap-x-3 border-l-2 py-1.5 pl-3 ${mine ? 'border-accent font-semibold' : 'border-line'}`}>
            <TimeText time={time} date={day.date} />
            <span>{what}{what === words.briefing && safety?.meetingPlace ? `, ${safety.meetingPlace}` : ''}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** The wrap is last, however long the day. */
function inOrder(points: readonly Point[], after: (point: Point) => number): readonly Point[] {
  const [wrap, ...others] = points.toReversed()
  return wrap === undefined ? [] : [...others.toReversed().sort((a, b) => after(a) - after(b)), wrap]
}
