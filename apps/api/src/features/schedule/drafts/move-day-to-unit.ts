import { type Board, boneyardOf, type Edit, isOrderKey, keyBetween, keysBetween, type OrderKey, type ShootDay, stripsOfDay } from '@callboard/schedule'
import type { Ctx } from '../../../platform/context/ctx.js'
import { type BetweenUnits, moveBetweenUnits, type MoveScenesAnswer, type TwoEdits } from './between-units.js'

export interface MoveDayToUnit extends BetweenUnits {
  readonly dayId: string
  /** Its place among the days there; null: by its date. */
  readonly order?: string | null
}

/**
 * Moves a day with its strips and typed calls to another unit's board: an edit on each, both or neither. The day stays the same day, so that
 * moving it back leaves nothing changed. Parts of its scenes that lie on other days come along and wait in the boneyard there.
 */
export function moveDayToUnit(ctx: Ctx, input: MoveDayToUnit): Promise<MoveScenesAnswer> {
  return moveBetweenUnits(ctx, input, ({ board: from }, { board: to }) => {
    const day = from.days.find(({ id }) => id === input.dayId)
    if (!day) return { kind: 'UnknownDay', dayId: input.dayId }
    const order = input.order ?? placeByDate(to, day)
    return isOrderKey(order) ? editsOf(from, to, { ...day, order }) : { kind: 'BadOrderKey', order }
  })
}

/** Behind the last day that is not later. */
function placeByDate({ days }: Board, day: ShootDay): OrderKey {
  const at = days.findLastIndex((other) => other.date <= day.date)
  return keyBetween(days[at]?.order ?? null, days[at + 1]?.order ?? null)
}

function editsOf(from: Board, to: Board, day: ShootDay): TwoEdits {
  const there = stripsOfDay(from, day.id)
  const banners = there.filter((strip) => strip.kind === 'banner')
  const sceneIds = [...new Set(there.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))]
  const calls = from.callExceptions.filter(({ dayId }) => dayId === day.id)
  return {
    leave: batch([
      ...(sceneIds.length > 0 ? [{ kind: 'removeScenes', sceneIds } as const] : []),
      ...banners.map(({ id }): Edit => ({ kind: 'removeBanner', stripId: id })),
      { kind: 'removeDay', dayId: day.id },
    ]),
    come: batch([
      { kind: 'insertDay', day },
      ...(sceneIds.length > 0 ? [{ kind: 'addScenes', strips: coming(from, to, { dayId: day.id, sceneIds }) } as const] : []),
      ...banners.map((banner): Edit => ({ kind: 'addBanner', banner })),
      ...calls.map(({ dayId, personId, call }): Edit => ({ kind: 'setCall', dayId, personId, call })),
    ]),
  }
}

function coming(from: Board, to: Board, { dayId, sceneIds }: { readonly dayId: string; readonly sceneIds: readonly string[] }) {
  const strips = from.strips.filter((strip) => strip.kind === 'scene').filter((strip) => sceneIds.includes(strip.sceneId))
  const others = strips.filter((strip) => strip.dayId !== dayId)
  const keys = keysBetween(boneyardOf(to).at(-1)?.order ?? null, null, others.length)
  return [...strips.filter((strip) => strip.dayId === dayId), ...others.map((strip, index) => ({ ...strip, dayId: null, locked: false, order: keys[index] ?? strip.order }))]
}

function batch(edits: readonly Edit[]): Edit {
  return { kind: 'batch', edits }
}
