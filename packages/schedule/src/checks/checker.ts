import type { Board } from '../board.js'
import { dayNumberOf, daysInOrder, stripsOfDay } from '../strips-of-day.js'
import type { Pace } from '../pace.js'
import { checkedDayOf, isMadeOf, type CheckedDay, type DayParts } from './checked-day.js'
import type { Attendance, ChecksInput } from './checks-input.js'
import { dayFlags } from './day-flags.js'
import { groundOf, type Ground } from './ground.js'
import type { RedFlag } from './red-flag.js'
import { dailyRestFlags } from './rules/daily-rest.js'
import { sceneOrderFlags, type BrokenOrder } from './rules/scene-order.js'
import { runFlags, runsAfter, runsOf, type Runs } from './runs.js'
import type { PersonCase } from './run-case.js'
import type { DayChange } from './hours-of-days.js'

/** A board with everything that was found on it. Never changes: another board gets another checker, which shares what is the same. */
export interface Checker {
  readonly board: Board
  /** Day by day in the order of the board, wishes about the order of scenes last. What an edit did not touch stays the same object. */
  readonly flags: readonly RedFlag[]
  readonly pace: Pace
  /** The same checks of another board of the same unit, most often this one after an edit: only what differs is looked at again. */
  readonly after: (board: Board) => Checker
}

/**
 * Checks a board, ready to check it again after each edit. `after` gives what checking from the start would give, in time that
 * grows with the days and people an edit touched. When anything but the board changes, a new checker is made.
 */
export function checker(input: ChecksInput): Checker {
  const ground = groundOf(input)
  return checkerOf(ground, stateOf(ground, input.board, null))
}

function checkerOf(ground: Ground, state: State): Checker {
  return {
    board: state.board,
    flags: state.flags,
    pace: ground.pace,
    after: (board) => (board === state.board ? checkerOf(ground, state) : checkerOf(ground, stateOf(ground, board, state))),
  }
}

interface State {
  readonly board: Board
  readonly entries: ReadonlyMap<string, Entry>
  readonly runs: Runs
  readonly brokenOrders: readonly BrokenOrder[]
  readonly flags: readonly RedFlag[]
}

/** All about one day, with what it was found from, to know when it has to be found again. */
interface Entry {
  readonly day: CheckedDay
  readonly own: readonly RedFlag[]
  readonly before: readonly CheckedDay[]
  readonly rest: readonly RedFlag[]
  readonly cases: readonly PersonCase[]
  readonly runs: readonly RedFlag[]
}

function stateOf(ground: Ground, board: Board, known: State | null): State {
  const days = checkedDaysOf(ground, board, known)
  const changes = changesBetween(known, days)
  const runs = known ? runsAfter(ground, known.runs, changes) : runsOf(ground, days)
  const neighbours = neighboursOf(ground, days)
  const entries = new Map(
    days.map((day) => [
      day.day.id,
      entryOf(ground, known?.entries.get(day.day.id), {
        day,
        before: neighbours.get(day) ?? NOBODY_BEFORE,
        cases: runs.casesOn.get(day.day.id) ?? NO_CASES,
      }),
    ]),
  )
  const brokenOrders = sceneOrderFlags(ground, board, days, known?.brokenOrders)
  return { board, entries, runs, brokenOrders, flags: flagsOf(entries.values(), brokenOrders) }
}

function flagsOf(entries: Iterable<Entry>, brokenOrders: readonly BrokenOrder[]): readonly RedFlag[] {
  const flags: RedFlag[] = []
  for (const { own, rest, runs } of entries) flags.push(...own, ...rest, ...runs)
  for (const { flag } of brokenOrders) flags.push(flag)
  return flags
}

const NOBODY_BEFORE: readonly CheckedDay[] = []
const NO_CASES: readonly PersonCase[] = []
const NOBODY: readonly Attendance[] = []

function checkedDaysOf(ground: Ground, board: Board, known: State | null): readonly CheckedDay[] {
  const attendanceOn = ground.input.attendanceOf(board)
  return daysInOrder(board).map((day) => {
    const parts: DayParts = {
      day,
      number: dayNumberOf(board, day.id),
      strips: stripsOfDay(board, day.id),
      attendance: day.type === 'shoot' ? attendanceOn(day.id) : NOBODY,
    }
    const before = known?.entries.get(day.id)?.day
    return before && isMadeOf(before, parts) ? before : checkedDayOf(ground, parts)
  })
}

function changesBetween(known: State | null, days: readonly CheckedDay[]): readonly DayChange[] {
  if (!known) return []
  const now = new Set(days.map(({ day }) => day.id))
  const gone = [...known.entries.values()].filter(({ day }) => !now.has(day.day.id)).map(({ day }): DayChange => ({ before: day, after: null }))
  const others = days.flatMap((after): readonly DayChange[] => {
    const before = known.entries.get(after.day.id)?.day ?? null
    return before === after ? [] : [{ before, after }]
  })
  return [...gone, ...others]
}

function entryOf(ground: Ground, known: Entry | undefined, found: Pick<Entry, 'day' | 'before' | 'cases'>): Entry {
  const { day, before, cases } = found
  const isSameDay = known?.day === day
  const hasSameBefore = isSameDay && hasSame(known.before, before)
  const hasSameCases = known?.cases === cases && known.day.fullName === day.fullName
  if (hasSameBefore && hasSameCases) return known
  return {
    day,
    before,
    cases,
    own: isSameDay ? known.own : dayFlags(ground, day),
    rest: hasSameBefore ? known.rest : dailyRestFlags(ground, day, before),
    runs: hasSameCases ? known.runs : runFlags(ground, day, cases),
  }
}

function hasSame(a: readonly CheckedDay[], b: readonly CheckedDay[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

/** Nobody is at work for longer than this, in minutes: days that began earlier need not be compared. */
const LONGEST_SPAN = 2 * 1440

/** For each day the days somebody may have come from without enough rest, by the moment they began. */
function neighboursOf({ longestRest }: Ground, days: readonly CheckedDay[]): ReadonlyMap<CheckedDay, readonly CheckedDay[]> {
  const worked = days.filter(({ firstCall }) => firstCall < Infinity).sort((a, b) => a.firstCall - b.firstCall)
  const near = new Map<CheckedDay, CheckedDay[]>()
  let from = 0
  for (const day of worked) {
    while ((worked[from]?.firstCall ?? Infinity) < day.firstCall - longestRest - LONGEST_SPAN) from += 1
    const own: CheckedDay[] = []
    for (let index = from; (worked[index]?.firstCall ?? Infinity) <= day.lastWrap; index += 1) {
      const other = worked[index]
      if (other && other !== day && other.lastWrap + longestRest > day.firstCall) own.push(other)
    }
    near.set(day, own)
  }
  return near
}
