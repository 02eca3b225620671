import { addDays, daysBetween, type LocalDate } from '@callboard/time'
import type { Board, DayType } from '../board.js'
import { daysInOrder } from '../strips-of-day.js'
import type { CompanyDay, UnitDay } from './dood.js'

/** Every calendar date from the first to the last, with what each unit does on it. */
export interface CompanyCalendar {
  readonly dates: readonly LocalDate[]
  /** Position of a date; undefined for one too late. */
  readonly positionOf: ReadonlyMap<LocalDate, number>
  readonly unitDays: readonly (readonly UnitDay[])[]
  readonly tooLate: readonly LocalDate[]
  /** What these units do, date by date; one unit that works makes it a working day for all of them. */
  companyOf(boards: ReadonlySet<number>): readonly CompanyDay[]
}

/** Three years: a later date is a slip of the pen, and would make a column of each day of a century. */
const MOST_DATES = 1096

/** Puts the days of all units, and dates besides, on one calendar. */
export function companyCalendarOf(boards: readonly Board[], besides: readonly LocalDate[]): CompanyCalendar {
  const all = [...new Set([...boards.flatMap((board) => board.days.map((day) => day.date)), ...besides])].sort()
  const dates = datesFrom(all)
  const positionOf = new Map(dates.map((date, position) => [date, position]))
  const unitDays = dates.map((): UnitDay[] => [])
  const types = boards.map((board, at) => placeDays(board, at, { positionOf, unitDays }))
  return { dates, positionOf, unitDays, tooLate: all.filter((date) => !positionOf.has(date)), companyOf: rememberedCompany(dates.length, types) }
}

function datesFrom(sorted: readonly LocalDate[]): readonly LocalDate[] {
  const [first] = sorted
  const last = sorted.findLast((date) => first !== undefined && daysBetween(first, date) < MOST_DATES)
  if (first === undefined || last === undefined) return []
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, position) => addDays(first, position))
}

interface Places {
  readonly positionOf: ReadonlyMap<LocalDate, number>
  readonly unitDays: readonly UnitDay[][]
}

/** Writes one board's days on the calendar; gives what the unit does, by position. */
function placeDays(board: Board, at: number, { positionOf, unitDays }: Places): ReadonlyMap<number, DayType> {
  const types = new Map<number, DayType>()
  let number = 0
  for (const { id: dayId, date, type } of daysInOrder(board)) {
    if (type === 'shoot') number += 1
    const position = positionOf.get(date)
    if (position === undefined) continue
    unitDays[position]?.push({ board: at, dayId, number: type === 'shoot' ? number : null })
    types.set(position, strongest(types.get(position) ?? 'off', type) as DayType)
  }
  return types
}

/** Several units, or several days on one date: whoever works most says what the day is. */
const STRENGTH: readonly CompanyDay[] = ['off', 'hiatus', 'weekend', 'holiday', 'wrap', 'weather', 'travel', 'prep', 'rehearsal', 'shoot']

function strongest(a: CompanyDay, b: CompanyDay): CompanyDay {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b
}

function rememberedCompany(length: number, types: readonly ReadonlyMap<number, DayType>[]): CompanyCalendar['companyOf'] {
  const known = new Map<string, readonly CompanyDay[]>()
  return (boards) => {
    const key = [...boards].sort((a, b) => a - b).join()
    const found = known.get(key)
    if (found) return found
    const units = types.filter((_, at) => boards.has(at))
    const company = Array.from({ length }, (_, position) =>
      units.reduce<CompanyDay>((so, unit) => strongest(so, unit.get(position) ?? 'off'), 'off'),
    )
    known.set(key, company)
    return company
  }
}
