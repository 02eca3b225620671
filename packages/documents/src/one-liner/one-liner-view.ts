import { boneyardOf, type Board, type OneLiner, type OneLinerDay, type OneLinerRow, type Breakdown } from '@callboard/schedule'
import { formatClock, type ClockStyle } from '@callboard/time'
import type { DocumentHead } from '../document-head.js'
import { dayName, dayNight, dayTitle, length, pages, sceneNumber, totalsLine } from '../schedule-words.js'

/** What surrounds a schedule in print. */
export interface ScheduleSetting {
  readonly head: DocumentHead
  readonly clock: ClockStyle
  /** Names of locations, by id. */
  readonly locations: ReadonlyMap<string, string>
}

/** What every day of a printed schedule has at its head and its end. */
export interface DayFrame {
  readonly title: string
  /** "call 07:00 · Pier 4"; empty on a day that is not shot on. */
  readonly facts: string
  readonly note: string
  /** Whether anything happens that has to be ended by a line. */
  readonly isShot: boolean
  /** "End of day 3 · Wed 13 Jan 2027" */
  readonly end: string
  readonly totals: string
}

export interface OneLinerView {
  readonly head: DocumentHead
  readonly days: readonly (DayFrame & { readonly rows: readonly (OneLinerSceneRow | BannerRow)[] })[]
  /** "30 shoot days · 120 4/8 pages · …" */
  readonly foot: string
  /** Numbers of the scenes in the boneyard; empty when there is none. */
  readonly unscheduled: string
}

export interface OneLinerSceneRow {
  readonly kind: 'scene'
  readonly number: string
  readonly intExt: string
  readonly set: string
  readonly dayNight: string
  readonly pages: string
  readonly scriptDay: string
  readonly cast: string
  readonly synopsis: string
  readonly time: string
}

export interface BannerRow {
  readonly kind: 'banner'
  readonly text: string
  readonly length: string
}

/** A one-liner ready to print. */
export function oneLinerView({ days, totals }: OneLiner, setting: ScheduleSetting & { readonly board: Board; readonly breakdown: Pick<Breakdown, 'scenes'> }): OneLinerView {
  return {
    head: setting.head,
    days: days.map((day) => ({ ...frameOf(day, setting), rows: day.rows.map(rowOf) })),
    foot: `${totals.shootDays} shoot ${totals.shootDays === 1 ? 'day' : 'days'} · ${totalsLine(totals)}`,
    unscheduled: unscheduledOf(setting.board, setting.breakdown),
  }
}

/** Head and end of one day. */
export function frameOf(day: Omit<OneLinerDay, 'rows'>, { clock, locations }: Pick<ScheduleSetting, 'clock' | 'locations'>): DayFrame {
  const isShot = day.number !== null
  const location = locations.get(day.locationId ?? '') ?? ''
  return {
    title: dayTitle(day),
    facts: isShot ? [`call ${formatClock(day.generalCall, clock)}`, location].filter(Boolean).join(' · ') : location,
    note: day.note,
    isShot,
    end: `End of ${dayName(day)} · ${dayTitle(day).split(' · ')[1] ?? ''}`,
    totals: totalsLine(day.totals),
  }
}

/** Numbers of the scenes that wait in the boneyard, in story order. */
export function unscheduledOf(board: Board, { scenes }: Pick<Breakdown, 'scenes'>): string {
  const waiting = new Set(boneyardOf(board).map((strip) => (strip.kind === 'scene' ? strip.sceneId : '')))
  return scenes.filter(({ sceneId, omitted }) => waiting.has(sceneId) && !omitted).map(({ number }) => number || '?').join(', ')
}

function rowOf(row: OneLinerRow): OneLinerSceneRow | BannerRow {
  if (row.kind === 'banner') return { kind: 'banner', text: row.text, length: length(row.minutes) }
  return {
    kind: 'scene',
    number: sceneNumber(row),
    intExt: row.intExt ?? '',
    set: row.set,
    dayNight: dayNight(row.timeOfDay),
    pages: pages(row.eighths),
    scriptDay: row.scriptDay,
    cast: row.cast.join(', '),
    synopsis: row.omitted ? `OMITTED. ${row.synopsis}`.trim() : row.synopsis,
    time: length(row.minutes),
  }
}
