import type { Board, EditRefusal } from '@callboard/schedule'
import type { ScheduleFacts } from '../schedule-facts.js'
import { dayName, stripNames } from './strip-words.js'

/** Why an edit did not happen, naming what is locked: `Scene 12 and Day 4 are locked: unlock them first`. */
export function whyRefused(refusal: EditRefusal, facts: ScheduleFacts, board: Board): string {
  if (refusal.kind !== 'Locked') return refusalWords(refusal.kind)
  const strips = board.strips.filter((strip) => refusal.stripIds.includes(strip.id))
  const days = refusal.dayIds.map((dayId) => dayName(board, dayId))
  const names = [...(strips.length > 0 ? [stripNames(strips, facts)] : []), ...days]
  const isOne = strips.length + days.length === 1
  return `${names.join(' and ')} ${isOne ? 'is locked: unlock it first' : 'are locked: unlock them first'}`
}

/** Why an edit did not happen, as the end of a sentence. */
export function refusalWords(kind: string): string {
  return Object.hasOwn(reasons, kind) ? reasons[kind as EditRefusal['kind']] : 'it does not fit the board as it is now'
}

const reasons: Record<EditRefusal['kind'], string> = {
  UnknownStrip: 'the strip was taken off the board meanwhile',
  UnknownDay: 'the shoot day was removed meanwhile',
  UnknownScene: 'the scene was taken off the board meanwhile',
  DuplicateId: 'it is on the board already',
  SceneAlreadyOnBoard: 'the scene is on the board already',
  WrongKindOfStrip: 'the strip is of another kind',
  BadOrderKey: 'its place could not be read',
  BadLength: 'the length is not whole eighths',
  EighthsDoNotMatch: 'the length of the scene changed meanwhile',
  BadParts: 'the parts of the scene changed meanwhile',
  PartsChanged: 'the scene was split or joined meanwhile',
  Locked: 'it is locked: unlock it first',
}
