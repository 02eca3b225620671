import { summaryOfEdit, type Board, type Edit, type EditSummary, type SetLocks } from '@callboard/schedule'
import type { ScheduleFacts } from '../schedule-facts.js'
import { capital, dayName } from './strip-words.js'

/**
 * What a numbered edit did, with where strips came from: its inverse knows.
 * @example numberedEditWords(board, numbered, facts) // 'Scene 5 from Day 2 to Day 1'
 */
export function numberedEditWords(board: Board, { edit, inverse }: { readonly edit: Edit; readonly inverse: Edit }, facts: ScheduleFacts): string {
  const summary = summaryOfEdit(board, edit)
  if (summary.kind !== 'moveStrips') return editWords(board, edit, facts)
  const from = daysInWords(board, summaryOfEdit(board, inverse).toDayIds)
  const to = daysInWords(board, summary.toDayIds)
  return from === to ? `${subject(summary, facts)} within ${to}` : `${subject(summary, facts)} from ${from} to ${to}`
}

/**
 * What an edit does, told on the board it is applied to (or on one near it, for the history).
 * @example editWords(board, edit, facts) // 'Scenes 12, 14 to Day 9'
 */
export function editWords(board: Board, edit: Edit, facts: ScheduleFacts): string {
  const summary = summaryOfEdit(board, edit)
  const days = (ids: readonly (string | null)[]) => daysInWords(board, ids)
  switch (summary.kind) {
    case 'moveStrips':
      return `${subject(summary, facts)} to ${days(summary.toDayIds)}`
    case 'insertDay':
      return summary.toDayIds.length > 1 ? `${summary.toDayIds.length} shoot days added` : 'A shoot day added'
    case 'moveDays':
      return 'Shoot days put in another order'
    case 'changeDay':
      return `${capital(days(summary.fromDayIds))} changed`
    case 'removeDay':
      return 'A shoot day removed'
    case 'setCall':
      return `Call of ${people(summary, facts)} on ${days(summary.fromDayIds)}`
    case 'setLocks':
      return locksWords(board, edit, facts)
    case 'batch':
      return 'Several changes at once'
    case 'addBanner':
    case 'changeBanner':
    case 'removeBanner':
    case 'splitScene':
    case 'joinScene':
    case 'addScenes':
    case 'removeScenes':
    case 'changeEighths':
      return `${subject(summary, facts)} ${verbs[summary.kind]}`
  }
}

/** A lock put on or taken off is one of several in a batch. */
function locksWords(board: Board, edit: Edit, facts: ScheduleFacts): string {
  const locks = locksIn(edit)
  const verb = locks.every(({ locked }) => locked) ? 'locked' : locks.some(({ locked }) => locked) ? 'locked and unlocked' : 'unlocked'
  const stripIds = locks.flatMap(({ strips = [] }) => strips)
  const days = daysInWords(board, locks.flatMap((lock) => lock.days ?? []))
  const strips = subject(summaryOfEdit(board, { kind: 'setLocks', strips: stripIds, locked: true }), facts)
  return `${[...(stripIds.length > 0 ? [strips] : []), ...(days ? [capital(days)] : [])].join(', ') || 'Nothing'} ${verb}`
}

function locksIn(edit: Edit): readonly SetLocks[] {
  if (edit.kind === 'batch') return edit.edits.flatMap(locksIn)
  return edit.kind === 'setLocks' ? [edit] : []
}

function daysInWords(board: Board, ids: readonly (string | null)[]): string {
  return [...new Set(ids.map((id) => dayName(board, id)))].join(', ')
}

const verbs = {
  addBanner: 'added',
  changeBanner: 'changed',
  removeBanner: 'removed',
  splitScene: 'split',
  joinScene: 'joined again',
  addScenes: 'added to the board',
  removeScenes: 'omitted',
  changeEighths: 'changed in length',
} as const

function subject(summary: EditSummary, facts: ScheduleFacts): string {
  const numbers = summary.sceneIds.map((sceneId) => facts.scenes.get(sceneId)?.number || '?')
  const banners = summary.banners.map((text) => `“${text}”`)
  if (numbers.length > 5) return `${numbers.length} scenes`
  const scenes = numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'Scene' : 'Scenes'} ${numbers.join(', ')}`]
  return [...scenes, ...banners].join(', ') || 'Strips'
}

function people(summary: EditSummary, facts: ScheduleFacts): string {
  return summary.personIds.map((personId) => facts.nameOf.get(personId) ?? 'somebody').join(', ')
}
