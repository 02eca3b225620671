import { randomUUID } from 'node:crypto'
import {
  addBannerAfter, addScenesToBoneyard, type Board, type Edit, eighths, insertDayAfter, joinSceneInto, moveDayAfter, moveStripsAfter, type SceneStrip, splitSceneInto, stripsOfDay,
} from '@callboard/schedule'
import { addDays, clockTime, localDate, minutes } from '@callboard/time'
import type { Chance } from './chance.js'

/** What a production has that edits may name. */
export interface Stock {
  readonly sceneIds: readonly string[]
  readonly personIds: readonly string[]
  readonly locationIds: readonly string[]
}

type Make = (board: Board, chance: Chance, stock: Stock) => Edit | null

/** Something an assistant director might do to the board as it is; most often moving strips. */
export function randomEdit(board: Board, chance: Chance, stock: Stock): Edit {
  const make = chance.oneOf(MAKERS) ?? move
  return make(board, chance, stock) ?? move(board, chance)
}

function move(board: Board, chance: Chance): Edit {
  const stripIds = [...new Set([chance.oneOf(board.strips)?.id, chance.oneOf(board.strips)?.id])].filter((id) => id !== undefined)
  const dayId = chance.below(5) === 0 ? null : (chance.oneOf(board.days)?.id ?? null)
  const there = dayId === null ? [] : stripsOfDay(board, dayId).filter((strip) => !stripIds.includes(strip.id))
  return moveStripsAfter(board, { stripIds, dayId, afterStripId: chance.oneOf(there)?.id ?? null })
}

const addDay: Make = (board, chance, { locationIds }) =>
  insertDayAfter(board, {
    day: {
      id: randomUUID(), date: addDays(localDate('2027-01-12'), chance.below(60)), generalCall: clockTime('07:30'), note: '',
      locationId: chance.oneOf(locationIds) ?? null,
    },
    afterDayId: chance.oneOf(board.days)?.id ?? null,
  })

const removeDay: Make = (board, chance) => {
  const day = board.days.length > 3 ? chance.oneOf(board.days) : undefined
  return day ? { kind: 'removeDay', dayId: day.id } : null
}

const moveDay: Make = (board, chance) => {
  const [day, after] = [chance.oneOf(board.days), chance.oneOf(board.days)]
  if (!day || !after || day === after) return null
  return moveDayAfter(board, { dayId: day.id, afterDayId: after.id, dates: chance.below(2) === 0 ? 'goWithTheDay' : 'stayInPlace' })
}

const changeDay: Make = (board, chance, { locationIds }) => {
  const day = chance.oneOf(board.days)
  const change = chance.oneOf([
    { note: `note ${chance.below(1000)}` }, { generalCall: clockTime(`0${chance.below(10)}:30`) }, { locationId: chance.oneOf(locationIds) ?? null },
  ])
  return day && change ? { kind: 'changeDay', dayId: day.id, change } : null
}

const addBanner: Make = (board, chance) => {
  const dayId = chance.oneOf(board.days)?.id ?? null
  return addBannerAfter(board, { banner: { id: randomUUID(), text: 'Company move', minutes: minutes(chance.below(90)), dayId }, afterStripId: null })
}

const banner: Make = (board, chance) => {
  const strip = chance.oneOf(board.strips.filter((one) => one.kind === 'banner'))
  if (!strip) return null
  return chance.below(2) === 0 ? { kind: 'removeBanner', stripId: strip.id } : { kind: 'changeBanner', stripId: strip.id, change: { text: `Lunch ${chance.below(100)}` } }
}

const split: Make = (board, chance) => {
  const strip = chance.oneOf(scenesOf(board))
  if (!strip) return null
  const answer = splitSceneInto(board, { stripId: strip.id, eighths: eighths(chance.below(strip.eighths + 1)), newStripId: randomUUID() })
  return answer.ok ? answer.value : null
}

const join: Make = (board, chance) => {
  const part = chance.oneOf(scenesOf(board).filter((strip) => strip.part !== null))
  const answer = part && joinSceneInto(board, { stripId: part.id })
  return answer?.ok ? answer.value : null
}

const omit: Make = (board, chance) => {
  const scene = chance.oneOf(scenesOf(board))
  return scene ? { kind: 'removeScenes', sceneIds: [scene.sceneId] } : null
}

const add: Make = (board, chance, { sceneIds }) => {
  const onBoard = new Set(scenesOf(board).map((strip) => strip.sceneId))
  const sceneId = chance.oneOf(sceneIds.filter((id) => !onBoard.has(id)))
  return sceneId ? addScenesToBoneyard(board, [{ sceneId, stripId: randomUUID(), eighths: eighths(chance.below(20)) }]) : null
}

const setCall: Make = (board, chance, { personIds }) => {
  const [day, personId] = [chance.oneOf(board.days), chance.oneOf(personIds)]
  if (!day || !personId) return null
  const call = chance.oneOf([null, { kind: 'notCalled' } as const, { kind: 'offset', minutes: minutes(-chance.below(120)) } as const]) ?? null
  return { kind: 'setCall', dayId: day.id, personId, call }
}

const lock: Make = (board, chance) => {
  const locked = board.strips.filter((strip) => strip.locked)
  const strip = chance.oneOf(locked.length > 3 ? locked : board.strips)
  return strip ? { kind: 'setLocks', strips: [strip.id], locked: !strip.locked } : null
}

const MAKERS: readonly Make[] = [
  move, move, move, move, move, move, addDay, removeDay, moveDay, changeDay, changeDay, addBanner, banner, split, join, omit, add, add, setCall, lock,
]

function scenesOf(board: Board): readonly SceneStrip[] {
  return board.strips.filter((strip) => strip.kind === 'scene')
}
