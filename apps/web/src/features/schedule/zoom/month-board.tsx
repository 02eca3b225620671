import { formatEighths, totalsOfStrips } from '@callboard/schedule'
import { formatDay, type LocalDate } from '@callboard/time'
import { useRef, type ReactNode } from 'react'
import { datesOf, type Month, monthOf, monthWords, weeksOf } from '../../../lib/month.js'
import { useNarrow } from '../board/use-narrow.js'
import { MonthDay } from './month-day.js'
import type { DaysView, ZoomedDay } from './zoomed-days.js'
import './zoom.css'

/** The months the days of the board are in, each as its weeks with what they add up to; where there is no room, as the list of its days. */
export function MonthBoard({ days, active, found }: DaysView) {
  const area = useRef<HTMLDivElement>(null)
  const isNarrow = useNarrow(area)
  const months = [...new Set(days.map(({ facts }) => monthOf(facts.day.date)))].sort()
  return (
    <div ref={area} className="flex flex-col gap-6">
      {months.map((month) => {
        const own = days.filter(({ facts }) => monthOf(facts.day.date) === month)
        const entries = (date: LocalDate) => own.filter(({ facts }) => facts.day.date === date).map((day) => <MonthDay key={day.facts.day.id} day={day} isActive={day.facts.day.id === active} found={found} />)
        return (
          <section key={month} aria-label={monthWords(month)}>
            <h2 className="pb-1 text-reading font-semibold">
              {monthWords(month)} <span className="font-normal text-muted tabular-nums">{sums(own)}</span>
            </h2>
            {isNarrow ? <DateList month={month} entries={entries} /> : <Weeks month={month} days={own} entries={entries} />}
          </section>
        )
      })}
    </div>
  )
}

interface MonthProps {
  readonly month: Month
  readonly entries: (date: LocalDate) => readonly ReactNode[]
}

function DateList({ month, entries }: MonthProps) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {datesOf(month).map((date) => {
        const own = entries(date)
        return (
          own.length > 0 && (
            <li key={date} className="flex gap-2 py-1">
              <p className="w-18 shrink-0 py-1">{formatDay(date)}</p>
              <div className="min-w-0 grow">{own}</div>
            </li>
          )
        )
      })}
    </ol>
  )
}

function Weeks({ month, days, entries }: MonthProps & { readonly days: readonly ZoomedDay[] }) {
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{monthWords(month)}</caption>
      <thead>
        <tr className="border-b border-edge/60 text-left text-small text-muted">
          {['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Week'].map((word) => (
            <th key={word} scope="col" className="px-1 py-1 font-medium">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]} className="border-b border-line">
            {week.map((date) => (
              <td key={date} className="h-20 border-line p-0.5 align-top not-first:border-l">
                {monthOf(date) === month && (
                  <>
                    <p className="px-1 text-small text-muted tabular-nums">{Number(date.slice(8))}</p>
                    {entries(date)}
                  </>
                )}
              </td>
            ))}
            <td className="border-l border-line p-1 align-top text-small text-muted tabular-nums">{sums(days.filter(({ facts }) => week.includes(facts.day.date)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `5 days, 24 2/8 pgs, 31 scenes`; nothing where nobody shoots. */
function sums(days: readonly ZoomedDay[]): string {
  const shoot = days.filter(({ facts }) => facts.number !== null)
  if (shoot.length === 0) return ''
  const { eighths, scenes } = totalsOfStrips(shoot.flatMap(({ strips }) => strips))
  return `${shoot.length === 1 ? '1 day' : `${shoot.length} days`}, ${formatEighths(eighths)} pgs, ${scenes === 1 ? '1 scene' : `${scenes} scenes`}`
}
