import { addDays, clockTime, localDate, minutes } from '@callboard/time'
import {
  BANNER_PURPOSES,
  DAY_TYPES,
  addBannerAfter,
  addScenesToBoneyard,
  eighths,
  insertDayAfter,
  joinSceneInto,
  moveDayAfter,
  moveStripsAfter,
  splitSceneInto,
  type Board,
  type Edit,
  type SceneStrip,
} from '../src/index.js'

/** Four numbers thrown by chance, and a number not used before for new ids. */
export interface Throw {
  readonly dice: readonly [number, number, number, number]
  readonly fresh: number
}

/** An edit that fits the board, or is refused for a good reason; the first number picks the kind, the others what it is about. */
export function randomEdit(board: Board, { dice: [kind, a, b, c], fresh }: Throw): Edit {
  const makers = [moveSome, moveSome, day, moveDay, change, remove, banner, bannerChange, split, join, add, omit, length, callOf, locks, locks, several]
  const make = makers[kind % makers.length] ?? moveSome
  return make(board, { dice: [b, a, b, c], fresh })
}

type Make = (board: Board, thrown: Throw) => Edit

const moveSome: Make = (board, { dice: [, a, b, c] }) => {
  const stripIds = [pick(board.strips, a)?.id, pick(board.strips, a + c)?.id].filter((id) => id !== undefined)
  const dayId = c % 4 === 0 ? null : (pick(board.days, b)?.id ?? null)
  const there = board.strips.filter((strip) => strip.dayId === dayId)
  return moveStripsAfter(board, { stripIds: [...new Set(stripIds)], dayId, afterStripId: pick(there, c)?.id ?? null })
}

const day: Make = (board, { dice: [, a, b], fresh }) =>
  insertDayAfter(board, {
    day: {
      id: `d${fresh}`, date: addDays(localDate('2027-01-12'), a), generalCall: clockTime('07:30'), locationId: null, note: '',
      type: DAY_TYPES[a % DAY_TYPES.length] ?? 'shoot', locked: b % 7 === 0,
    },
    afterDayId: b % 3 === 0 ? null : (pick(board.days, b)?.id ?? null),
  })

const moveDay: Make = (board, { dice: [, a, b, c] }) =>
  moveDayAfter(board, {
    dayId: pick(board.days, a)?.id ?? 'none',
    afterDayId: pick(board.days, b)?.id ?? null,
    dates: c % 2 === 0 ? 'goWithTheDay' : 'stayInPlace',
  })

const change: Make = (board, { dice: [, a, b, c] }) => ({
  kind: 'changeDay',
  dayId: pick(board.days, a)?.id ?? 'none',
  change: [
    { note: `note ${b}`, locationId: `l${b}` },
    { date: addDays(localDate('2027-02-01'), b) },
    { type: DAY_TYPES[b % DAY_TYPES.length] ?? 'shoot', generalCall: clockTime('17:00') },
  ][c % 3] ?? {},
})

const remove: Make = (board, { dice: [, a] }) => ({ kind: 'removeDay', dayId: pick(board.days, a)?.id ?? 'none' })

const banner: Make = (board, { dice: [, a, b, c], fresh }) => {
  const dayId = pick(board.days, a)?.id ?? null
  const there = board.strips.filter((strip) => strip.dayId === dayId)
  return addBannerAfter(board, {
    banner: { id: `b${fresh}`, text: 'Move', minutes: minutes(c), dayId, purpose: BANNER_PURPOSES[c % BANNER_PURPOSES.length] ?? 'note', locked: b % 7 === 0 },
    afterStripId: pick(there, b)?.id ?? null,
  })
}

const bannerChange: Make = (board, { dice: [, a, b] }) => {
  const stripId = pick(board.strips.filter((strip) => strip.kind === 'banner'), a)?.id ?? 'none'
  return b % 2 === 0 ? { kind: 'removeBanner', stripId } : { kind: 'changeBanner', stripId, change: { text: `Lunch ${b}`, purpose: 'meal' } }
}

const split: Make = (board, { dice: [, a, b], fresh }) => {
  const scene = pick(scenesOf(board), a)
  const kept = eighths(scene ? b % (scene.eighths + 1) : 0)
  const answer = splitSceneInto(board, { stripId: scene?.id ?? 'none', eighths: kept, newStripId: `p${fresh}` })
  return answer.ok ? answer.value : { kind: 'removeBanner', stripId: 'none' }
}

const join: Make = (board, { dice: [, a] }) => {
  const parts = scenesOf(board).filter((strip) => strip.part !== null)
  const answer = joinSceneInto(board, { stripId: pick(parts, a)?.id ?? 'none' })
  return answer.ok ? answer.value : { kind: 'removeBanner', stripId: 'none' }
}

const add: Make = (board, { dice: [, a], fresh }) =>
  addScenesToBoneyard(board, [{ sceneId: `s${fresh}`, stripId: `s${fresh}`, eighths: eighths(a % 20) }])

const omit: Make = (board, { dice: [, a] }) => ({ kind: 'removeScenes', sceneIds: [pick(scenesOf(board), a)?.sceneId ?? 'none'] })

const length: Make = (board, { dice: [, a, b] }) => {
  const sceneId = pick(scenesOf(board), a)?.sceneId ?? 'none'
  const strips = scenesOf(board).filter((strip) => strip.sceneId === sceneId)
  return { kind: 'changeEighths', sceneId, parts: strips.map(({ id }, index) => ({ stripId: id, eighths: eighths((b + index) % 30) })) }
}

const callOf: Make = (board, { dice: [, a, b, c] }) => ({
  kind: 'setCall',
  dayId: pick(board.days, a)?.id ?? 'none',
  personId: `person ${b % 3}`,
  call: [null, { kind: 'notCalled' } as const, { kind: 'offset', minutes: minutes(-c) } as const][c % 3] ?? null,
})

const locks: Make = (board, { dice: [, a, b, c] }) => {
  const locked = c % 3 === 0
  const strips = [pick(board.strips, a)?.id].filter((id) => id !== undefined)
  const days = [pick(board.days, b)?.id].filter((id) => id !== undefined)
  return [{ kind: 'setLocks', strips, locked } as const, { kind: 'setLocks', days, locked } as const, { kind: 'setLocks', strips, days, locked } as const][b % 3] ?? { kind: 'setLocks', locked }
}

const several: Make = (board, thrown) => ({ kind: 'batch', edits: [remove(board, thrown), add(board, thrown), day(board, thrown)] })

function scenesOf(board: Board): readonly SceneStrip[] {
  return board.strips.filter((strip) => strip.kind === 'scene')
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)]
}
