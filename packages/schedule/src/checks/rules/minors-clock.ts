import { addDays, clockTime, formatDay, type LocalDate, type WallTime } from '@callboard/time'
import type { CheckedDay } from '../checked-day.js'
import type { Ground } from '../ground.js'
import { isBeforeSchoolDay, type MinorDay } from '../minor-day.js'

/** Why a minor's day is not as it may be, to stand behind their name. */
export interface Reason {
  readonly says: string
  readonly figures: readonly (string | number)[]
}

/** Called too early, wrapped too late, or outside the hours of the day their age may work in. */
export function clockReasons(ground: Ground, day: CheckedDay, minor: MinorDay): readonly Reason[] {
  const walls = { call: ground.words.wall(minor.hours.call), wrap: ground.words.wall(minor.hours.wrap) }
  return [...earlyReasons(ground, day, minor, walls), ...lateReasons(ground, day, minor, walls), ...windowReasons(ground, day, minor, walls)]
}

interface Walls {
  readonly call: WallTime
  readonly wrap: WallTime
}

function earlyReasons({ words }: Ground, day: CheckedDay, { held }: MinorDay, { call }: Walls): readonly Reason[] {
  const { earliest } = held.rule
  if (call.time >= earliest || call.date < day.day.date) return []
  const says = `is called ${words.time(call.time)} on ${day.fullName}, before ${words.time(clockTime(earliest))}`
  return [{ says, figures: ['early', call.time] }]
}

function lateReasons(ground: Ground, day: CheckedDay, { held }: MinorDay, { call, wrap }: Walls): readonly Reason[] {
  const school = isBeforeSchoolDay(ground, call.date)
  const latest = school ? held.rule.latestBeforeSchoolDay : held.rule.latestOtherwise
  if (latest === null || !isAfter(wrap, latestWall(call.date, latest))) return []
  const until = wrap.date === day.day.date ? ground.words.time(wrap.time) : `${ground.words.time(wrap.time)} on ${formatDay(wrap.date)}`
  const eve = school ? 'before a school day' : 'before a day without school'
  const says = `works on ${day.fullName} until ${until}; ${eve} the latest is ${ground.words.time(clockTime(latest))}`
  return [{ says, figures: ['late', wrap.date, wrap.time, school ? 1 : 0] }]
}

/** Hours before six in the morning belong to the evening before. */
function latestWall(date: LocalDate, time: string): WallTime {
  return { date: time < '06:00' ? addDays(date, 1) : date, time: clockTime(time) }
}

function isAfter(a: WallTime, b: WallTime): boolean {
  return a.date === b.date ? a.time > b.time : a.date > b.date
}

function windowReasons({ words }: Ground, day: CheckedDay, { band }: MinorDay, { call, wrap }: Walls): readonly Reason[] {
  const windows = band?.windows ?? []
  const isInside = windows.some(({ from, to }) => call.date === wrap.date && call.time >= from && wrap.time <= to)
  if (!band || windows.length === 0 || isInside) return []
  const allowed = windows.map(({ from, to }) => `${words.time(clockTime(from))} to ${words.time(clockTime(to))}`).join(' or ')
  const says = `works ${words.time(call.time)} to ${words.time(wrap.time)} on ${day.fullName}; ages ${band.name} may only from ${allowed}`
  return [{ says, figures: ['window', call.time, wrap.time] }]
}
