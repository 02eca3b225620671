import type { Result } from '@callboard/basics'
import type { BannerChange, Batch, DayChange, DayMove, Edit, ScenePart, StripMove } from '../edit.js'
import {
  bannerMinutes,
  bannerPurpose,
  bannerStrip,
  bannerText,
  call,
  clock,
  date,
  dayNote,
  dayType,
  id,
  order,
  partLabel,
  place,
  sceneEighths,
  sceneStrip,
  shootDay,
} from './board-readers.js'
import { byKind, list, literal, Misread, object, optional, orNull, partial, truth, type Reader } from './readers.js'
import { answerOf, type NotReadable } from './answer-of.js'

/** Limits of one edit that comes over the wire. */
export const EDIT_LIMITS = { strips: 2000, days: 400, batch: 2000, depth: 3 } as const

/**
 * Reads an edit from untrusted JSON: exactly the known fields, real dates and keys, sane sizes. What comes out is freshly made.
 * Whether it fits the board is for `applyEdit` to say. Refuses with the path of the first thing that is wrong.
 */
export function parseEdit(value: unknown): Result<Edit, NotReadable> {
  return answerOf(() => readEdit(value, 'edit'))
}

const stripMove = object<StripMove>({ stripId: id, ...place })
const dayMove = object<DayMove>({ dayId: id, order, date })
const scenePart = object<ScenePart>({ stripId: id, ...place, part: partLabel, eighths: sceneEighths })
const dayChange = partial<DayChange>({ type: dayType, date, generalCall: clock, locationId: orNull(id), note: dayNote })
const bannerChange = partial<BannerChange>({ text: bannerText, minutes: bannerMinutes, purpose: bannerPurpose })
const strips = EDIT_LIMITS.strips

const readEdit: Reader<Edit> = byKind<Edit>({
  moveStrips: object({ kind: literal('moveStrips'), moves: list(stripMove, strips) }),
  insertDay: object({ kind: literal('insertDay'), day: shootDay }),
  moveDays: object({ kind: literal('moveDays'), moves: list(dayMove, EDIT_LIMITS.days) }),
  changeDay: object({ kind: literal('changeDay'), dayId: id, change: dayChange }),
  removeDay: object({ kind: literal('removeDay'), dayId: id }),
  addBanner: object({ kind: literal('addBanner'), banner: bannerStrip }),
  changeBanner: object({ kind: literal('changeBanner'), stripId: id, change: bannerChange }),
  removeBanner: object({ kind: literal('removeBanner'), stripId: id }),
  splitScene: object({ kind: literal('splitScene'), stripId: id, parts: list(scenePart, 50) }),
  joinScene: object({
    kind: literal('joinScene'),
    into: object({ stripId: id, ...place, part: orNull(partLabel) }),
    stripIds: list(id, 50),
  }),
  addScenes: object({ kind: literal('addScenes'), strips: list(sceneStrip, strips) }),
  removeScenes: object({ kind: literal('removeScenes'), sceneIds: list(id, strips) }),
  changeEighths: object({
    kind: literal('changeEighths'),
    sceneId: id,
    parts: list(object({ stripId: id, eighths: sceneEighths }), 50),
  }),
  setCall: object({ kind: literal('setCall'), dayId: id, personId: id, call: orNull(call) }),
  setLocks: object({
    kind: literal('setLocks'),
    strips: optional(list(id, strips)),
    days: optional(list(id, EDIT_LIMITS.days)),
    locked: truth,
  }),
  batch: readBatch,
})

function readBatch(value: unknown, path: string): Batch {
  if (path.split('.edits').length > EDIT_LIMITS.depth) throw new Misread(path, 'batches less deep')
  return object<Batch>({ kind: literal('batch'), edits: list(readEdit, EDIT_LIMITS.batch) })(value, path)
}
