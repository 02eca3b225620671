import { type Board, boneyardOf, keysBetween } from '@callboard/schedule'
import type { Ctx } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { type BetweenUnits, moveBetweenUnits, type MoveScenesAnswer, type TwoEdits } from './between-units.js'

export interface MoveScenesToUnit extends BetweenUnits {
  readonly sceneIds: readonly string[]
}

const MOST_SCENES = 1000

/** Takes scenes off one board and puts them into the boneyard of another unit's: an edit on each, both or neither. */
export function moveScenesToUnit(ctx: Ctx, input: MoveScenesToUnit): Promise<MoveScenesAnswer> {
  return moveBetweenUnits(ctx, input, (from, to) => {
    if (input.sceneIds.length > MOST_SCENES) throw new InvalidInput(`At most ${MOST_SCENES} scenes at once.`)
    return editsOf(from.board, to.board, input.sceneIds)
  })
}

/** The scenes keep their strips, with all parts, and come to the end of the boneyard in the order of the board they leave. */
function editsOf(from: Board, to: Board, sceneIds: readonly string[]): TwoEdits {
  const going = new Set(sceneIds)
  const strips = from.strips.filter((strip) => strip.kind === 'scene').filter((strip) => going.has(strip.sceneId))
  const keys = keysBetween(boneyardOf(to).at(-1)?.order ?? null, null, strips.length)
  const coming = strips.map((strip, index) => ({ ...strip, dayId: null, locked: false, order: keys[index] ?? strip.order }))
  return { leave: { kind: 'removeScenes', sceneIds }, come: { kind: 'addScenes', strips: coming } }
}
