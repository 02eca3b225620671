import { formatEighths } from '@callboard/schedule'
import { type ClockSetting, clockWords } from '../../../lib/time-words.js'
import type { DayFacts } from './day-facts.js'

/** What a day adds up to: `4 5/8 pgs · 6 scenes · 5 cast · est. wrap 18:00`. */
export function daySums({ totals, cast, background, wrap }: DayFacts, clock: ClockSetting): string {
  return [
    `${formatEighths(totals.eighths)} pgs`,
    totals.scenes === 1 ? '1 scene' : `${totals.scenes} scenes`,
    `${cast} cast`,
    ...(background > 0 ? [`${background} BG`] : []),
    `est. wrap ${clockWords(wrap, clock)}`,
  ].join(' · ')
}

/** `1 flag`. */
export function flagWords(flags: number): string {
  return flags === 1 ? '1 flag' : `${flags} flags`
}
