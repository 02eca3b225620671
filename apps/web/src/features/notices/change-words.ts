import { assertNever } from '@callboard/basics'
import type { BookingChange, ChangeClass, DayChange, RevisionDay } from '@callboard/notice'
import { changeIdOf, classOf } from '@callboard/notice'
import { formatDay } from '@callboard/time'
import { clockWords, type ClockSetting } from '../../lib/time-words.js'
import { type ChangeRow, rowOf } from './change-rows.js'

/** The five classes, as they are read. */
export const classWords: Readonly<Record<ChangeClass, string>> = { added: 'Added', omitted: 'Omitted', moved: 'Moved', reordered: 'Reordered', changed: 'Changed' }

/** One change, side by side. */
export interface DiffRow extends ChangeRow {
  readonly class: ChangeClass
  /** What an answer to it names; null for the unit's. */
  readonly changeId: string | null
}

/** A person's changes row by row; null where they are of a kind not known here. */
export function personRows(changes: unknown, clock: ClockSetting): readonly DiffRow[] | null {
  if (!Array.isArray(changes)) return null
  return (changes as readonly BookingChange[]).map((change) => ({ ...rowOf(change, clock), class: classOf(change), changeId: changeIdOf(change) }))
}

/** The unit's changes row by row. */
export function unitRows(changes: unknown, clock: ClockSetting): readonly DiffRow[] {
  if (!Array.isArray(changes)) return []
  return (changes as readonly DayChange[]).map((change) => ({ ...unitRow(change, clock), class: classOf(change), changeId: null }))
}

/** Days nothing happened to, as they are. */
export function unchangedRows(days: unknown, changes: unknown, clock: ClockSetting): readonly { readonly day: string; readonly words: string }[] {
  if (!Array.isArray(days) || !Array.isArray(changes)) return []
  const changed = new Set((changes as readonly DayChange[]).map(({ after }) => after?.dayId))
  return (days as readonly RevisionDay[]).filter(({ dayId }) => !changed.has(dayId)).map((day) => ({ day: nameOf(day), words: wholeDay(day, clock) }))
}

function unitRow(change: DayChange, clock: ClockSetting): ChangeRow {
  switch (change.kind) {
    case 'dayAdded':
      return { word: 'Added', day: nameOf(change.after), before: null, after: wholeDay(change.after, clock) }
    case 'dayOmitted':
      return { word: 'Omitted', day: nameOf(change.before), before: wholeDay(change.before, clock), after: 'day omitted' }
    case 'dayMoved':
      return { word: 'Moved', day: `Day ${change.after.dayNumber}`, before: formatDay(change.before.date), after: formatDay(change.after.date) }
    case 'dayCallChanged':
      return { word: change.direction === 'pushed' ? 'Pushed' : 'Pulled up', day: nameOf(change.after), before: callOf(change.before, clock), after: callOf(change.after, clock) }
    case 'dayLocationChanged':
      return { word: 'Location', day: nameOf(change.after), before: change.before.location ?? 'TBA', after: change.after.location ?? 'TBA' }
    case 'scenesAdded':
    case 'scenesRemoved':
    case 'scenesReordered':
    case 'scenesMovedHere':
    case 'scenesMovedAway':
      return sceneRow(change)
    case 'dayRenumbered':
      return { word: 'Renumbered', day: formatDay(change.after.date), before: `Day ${change.before.dayNumber}`, after: `Day ${change.after.dayNumber}` }
    default:
      return assertNever(change)
  }
}

type SceneChange = Extract<DayChange, { kind: 'scenesAdded' | 'scenesRemoved' | 'scenesReordered' | 'scenesMovedHere' | 'scenesMovedAway' }>

function sceneRow(change: SceneChange): ChangeRow {
  const day = nameOf(change.after)
  switch (change.kind) {
    case 'scenesAdded':
      return { word: 'Scenes', day, before: null, after: `sc. ${change.scenes.join(', ')}` }
    case 'scenesRemoved':
      return { word: 'Scenes', day, before: `sc. ${change.scenes.join(', ')}`, after: 'omitted' }
    case 'scenesMovedHere':
      return { word: 'Scenes', day, before: `sc. ${change.scenes.join(', ')} on ${nameOf(change.from)}`, after: 'moved here' }
    case 'scenesMovedAway':
      return { word: 'Scenes', day, before: `sc. ${change.scenes.join(', ')} here`, after: `moved to ${nameOf(change.to)}` }
    case 'scenesReordered':
      return { word: 'Reordered', day, before: change.before.sceneNumbers.join(', '), after: change.after.sceneNumbers.join(', ') }
    default:
      return assertNever(change)
  }
}

function nameOf({ dayNumber, date }: RevisionDay): string {
  return `Day ${dayNumber} ${formatDay(date)}`
}

function callOf({ generalCall }: RevisionDay, clock: ClockSetting): string {
  return `general call ${clockWords(generalCall, clock)}`
}

function wholeDay(day: RevisionDay, clock: ClockSetting): string {
  const scenes = day.sceneNumbers.length === 0 ? 'no scenes' : `sc. ${day.sceneNumbers.join(', ')}`
  return `${callOf(day, clock)}, ${day.location ?? 'TBA'}, ${scenes}`
}
