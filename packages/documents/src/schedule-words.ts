import { DAY_TYPE_NAMES, type DayHead, type DayTotals, type Eighths, formatEighths, type SceneLine } from '@callboard/schedule'
import { formatDayYear, formatDuration, type Minutes } from '@callboard/time'

/** "Day 3 · Wed 13 Jan 2027"; "Holiday · Thu 28 Jan 2027" for a day that is not shot on. */
export function dayTitle({ number, type, date }: DayHead): string {
  return `${dayName({ number, type })} · ${formatDayYear(date)}`
}

/** "Day 3", "Holiday" */
export function dayName({ number, type }: Pick<DayHead, 'number' | 'type'>): string {
  return number === null ? DAY_TYPE_NAMES[type] : `Day ${number}`
}

/** "4 5/8 pages · 5 scenes · est. 9 h 10 · 6 cast · 24 background" */
export function totalsLine({ eighths, scenes, estimatedMinutes, cast, background }: DayTotals): string {
  return [
    `${formatEighths(eighths)} ${eighths > 0 && eighths <= 8 ? 'page' : 'pages'}`,
    `${scenes} ${scenes === 1 ? 'scene' : 'scenes'}`,
    `est. ${formatDuration(estimatedMinutes)}`,
    ...(cast > 0 ? [`${cast} cast`] : []),
    ...(background > 0 ? [`${background} background`] : []),
  ].join(' · ')
}

/** "12A", "12A pt B", "?" for a scene without a number. */
export function sceneNumber({ number, part }: Pick<SceneLine, 'number' | 'part'>): string {
  return `${number || '?'}${part ? ` pt ${part}` : ''}`
}

const SHORT: Readonly<Record<string, string>> = { DAY: 'D', NIGHT: 'N', CONTINUOUS: 'CONT', CONTINUED: 'CONT', MORNING: 'MORN', AFTERNOON: 'AFT', EVENING: 'EVE' }

/** As schedules print it: D and N, what is long shortened, anything rarer as written. */
export function dayNight(timeOfDay: string | null): string {
  const upper = (timeOfDay ?? '').toUpperCase()
  return SHORT[upper] ?? upper
}

/** "4 5/8"; empty for nothing. */
export function pages(eighths: Eighths): string {
  return eighths === 0 ? '' : formatEighths(eighths)
}

/** "1 h 30"; empty for none. */
export function length(minutes: Minutes): string {
  return minutes > 0 ? formatDuration(minutes) : ''
}
