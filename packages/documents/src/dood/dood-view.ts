import { DAY_TYPE_NAMES, type Dood, type DoodCell, type DoodDay, type DoodRow } from '@callboard/schedule'
import { addDays, daysBetween, formatDayYear, type LocalDate, weekdayOf } from '@callboard/time'
import type { DocumentHead } from '../document-head.js'

const WEEKS_A_PAGE = 5

/** A Day out of Days ready to print: pages of five weeks, each from a Monday to a Sunday. */
export interface DoodView {
  readonly head: DocumentHead
  /** What the rows are: "Cast Members". */
  readonly title: string
  /** "11 Jan 2027 to 19 Feb 2027" */
  readonly span: string
  readonly pages: readonly DoodPage[]
  readonly rows: readonly { readonly number: string; readonly name: string; readonly totals: readonly string[] }[]
  /** Titles of the totals at the end of each row. */
  readonly totalTitles: readonly string[]
  /** What the codes that occur mean. */
  readonly legend: readonly { readonly code: string; readonly meaning: string }[]
}

export interface DoodPage {
  readonly months: readonly { readonly name: string; readonly days: number }[]
  readonly days: readonly DoodPageDay[]
  /** One list of codes for each row. */
  readonly cells: readonly (readonly DoodPageCell[])[]
}

export interface DoodPageDay {
  readonly day: string
  readonly weekday: string
  /** The shoot day's number, or what the day is for ("TR"). */
  readonly number: string
  readonly isOff: boolean
  /** How many work. */
  readonly working: string
}

export interface DoodPageCell {
  readonly code: string
  readonly look: 'work' | 'hold' | 'other' | 'blank'
}

/** The view of a Day out of Days of one category; null when nothing is in it. */
export function doodView(dood: Dood, { head, title }: { readonly head: DocumentHead; readonly title: string }): DoodView | null {
  const [first] = dood.days
  const last = dood.days.at(-1)
  if (!first || !last) return null
  const monday = addDays(first.date, 1 - weekdayOf(first.date))
  const days = Math.ceil((daysBetween(monday, last.date) + 1) / 7) * 7
  const starts = Array.from({ length: Math.ceil(days / (WEEKS_A_PAGE * 7)) }, (_, page) => addDays(monday, page * WEEKS_A_PAGE * 7))
  return {
    head,
    title,
    span: `${shortDate(first.date)} to ${shortDate(last.date)}`,
    pages: starts.map((start) => pageOf(dood, start, Math.min(WEEKS_A_PAGE * 7, daysBetween(start, addDays(monday, days))))),
    rows: dood.rows.map((row) => ({ number: row.element.boardId ?? '', name: row.element.name, totals: totalsOf(row) })),
    totalTitles: ['Start', 'Work', 'Hold', 'Hol.', 'Trav.', 'Reh.', 'Fit.', 'Paid', 'Finish'],
    legend: legendOf(dood),
  }
}

function pageOf(dood: Dood, start: LocalDate, length: number): DoodPage {
  const at = new Map(dood.days.map(({ date }, index) => [date, index]))
  const dates = Array.from({ length }, (_, index) => addDays(start, index))
  const places = dates.map((date) => at.get(date))
  return {
    months: monthsOf(dates),
    days: dates.map((date, index) => dayOf(date, dood.days[places[index] ?? -1])),
    cells: dood.rows.map(({ cells }) => places.map((place) => cellOf(cells[place ?? -1]))),
  }
}

/** "Mon 11 Jan 2027" in its words. */
function wordsOf(date: LocalDate): readonly [weekday: string, day: string, month: string, year: string] {
  const [weekday = '', day = '', month = '', year = ''] = formatDayYear(date).split(' ')
  return [weekday, day, month, year]
}

function shortDate(date: LocalDate): string {
  return wordsOf(date).slice(1).join(' ')
}

function monthsOf(dates: readonly LocalDate[]): DoodPage['months'] {
  const months: { name: string; days: number }[] = []
  for (const date of dates) {
    const name = wordsOf(date).slice(2).join(' ')
    const last = months.at(-1)
    if (last?.name === name) last.days += 1
    else months.push({ name, days: 1 })
  }
  return months
}

/** Days that are not shot on, as short as their column. */
const DAY_LETTERS: Readonly<Record<string, string>> = { prep: 'P', travel: 'TR', rehearsal: 'R', hiatus: 'HI', holiday: '/', weather: 'WX', wrap: 'WR' }

function dayOf(date: LocalDate, day: DoodDay | undefined): DoodPageDay {
  const [weekday, number] = wordsOf(date)
  const numbers = [...new Set((day?.unitDays ?? []).flatMap((each) => each.number ?? []))]
  return {
    day: number,
    weekday: weekday.slice(0, 2),
    number: numbers.length > 0 ? numbers.join('/') : (DAY_LETTERS[day?.company ?? 'off'] ?? ''),
    isOff: day === undefined || ['off', 'weekend', 'hiatus', 'holiday'].includes(day.company),
    working: day && day.counts.work > 0 ? String(day.counts.work) : '',
  }
}

function cellOf(cell: DoodCell | undefined): DoodPageCell {
  if (cell === undefined || cell.code === '') return { code: '', look: 'blank' }
  return { code: cell.code, look: cell.kind === 'work' ? 'work' : cell.kind === 'hold' ? 'hold' : 'other' }
}

function totalsOf({ totals }: DoodRow): readonly string[] {
  const { start, work, hold, holiday, travel, rehearsal, fitting, paid, finish } = totals
  const counts = [work, hold, holiday, travel, rehearsal, fitting, paid].map((count) => (count === 0 ? '' : String(count)))
  const day = (date: LocalDate | null) => (date === null ? '' : wordsOf(date).slice(1, 3).join(' '))
  return [day(start), ...counts, day(finish)]
}

const MEANINGS: readonly (readonly [pattern: RegExp, code: string, meaning: string])[] = [
  [/^S(?!$)/, 'S', 'start'],
  [/W/, 'W', 'work'],
  [/F$/, 'F', 'finish'],
  [/^H$/, 'H', 'hold'],
  [/D/, 'D', 'drop'],
  [/P/, 'P', 'pick-up'],
  [/^S?TR?F?$/, 'T', 'travel'],
  [/^S?RF?$/, 'R', 'rehearsal'],
  [/FT/, 'FT', 'fitting'],
  [/^\/$/, '/', 'holiday'],
  [/^M$/, 'M', 'company travel'],
]

function legendOf({ rows, days }: Dood): DoodView['legend'] {
  const codes = [...new Set(rows.flatMap(({ cells }) => cells.map(({ code }) => code)))].filter((code) => code !== '')
  const companies = [...new Set(days.map(({ company }) => company))]
  return [
    ...MEANINGS.filter(([pattern]) => codes.some((code) => pattern.test(code))).map(([, code, meaning]) => ({ code: code === 'T' && codes.some((one) => one.includes('TR')) ? 'TR' : code, meaning })),
    ...companies.flatMap((company) => (company === 'off' || !DAY_LETTERS[company] || company === 'holiday' ? [] : [{ code: `in the head ${DAY_LETTERS[company]}`, meaning: `${DAY_TYPE_NAMES[company].toLowerCase()} day` }])),
  ]
}
