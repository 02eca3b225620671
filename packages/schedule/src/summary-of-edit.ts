import type { Board, Strip } from './board.js'
import type { Edit } from './edit.js'

/** What an edit is about, for the history of a draft: facts, to be put into words by the screen. Each list holds an id once. */
export interface EditSummary {
  /** The kind of the edit; of a batch the kind of its edits when they are all of one, else 'batch'. */
  readonly kind: Edit['kind']
  readonly sceneIds: readonly string[]
  /** Texts of the banners concerned. */
  readonly banners: readonly string[]
  /** Days strips come from (null: the boneyard), and days changed or removed. */
  readonly fromDayIds: readonly (string | null)[]
  /** Days strips go to (null: the boneyard), and days added. */
  readonly toDayIds: readonly (string | null)[]
  readonly personIds: readonly string[]
}

/** What an edit is about, told on the board it is applied to. Strips the board does not have are left out. */
export function summaryOfEdit(board: Board, edit: Edit): EditSummary {
  const facts = factsOf(edit)
  const named = new Set(facts.stripIds)
  const known = board.strips.filter((strip) => named.has(strip.id))
  const strips: readonly Strip[] = [...known, ...(facts.strips ?? [])]
  return {
    kind: kindOf(edit),
    sceneIds: once([...(facts.sceneIds ?? []), ...strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : []))]),
    banners: once(strips.flatMap((strip) => (strip.kind === 'banner' ? [strip.text] : []))),
    fromDayIds: once([...(facts.from ?? []), ...known.map((strip) => strip.dayId)]),
    toDayIds: once([...(facts.to ?? []), ...(facts.strips ?? []).map((strip) => strip.dayId)]),
    personIds: once(facts.personIds ?? []),
  }
}

interface Facts {
  readonly stripIds?: readonly string[]
  readonly strips?: readonly Strip[]
  readonly sceneIds?: readonly string[]
  readonly from?: readonly (string | null)[]
  readonly to?: readonly (string | null)[]
  readonly personIds?: readonly string[]
}

function factsOf(edit: Edit): Facts {
  switch (edit.kind) {
    case 'moveStrips':
      return { stripIds: edit.moves.map((move) => move.stripId), to: edit.moves.map((move) => move.dayId) }
    case 'insertDay':
      return { to: [edit.day.id] }
    case 'moveDays':
      return { from: edit.moves.map((move) => move.dayId) }
    case 'changeDay':
    case 'removeDay':
      return { from: [edit.dayId] }
    case 'addBanner':
      return { strips: [edit.banner] }
    case 'changeBanner':
    case 'removeBanner':
      return { stripIds: [edit.stripId] }
    case 'setCall':
      return { from: [edit.dayId], personIds: [edit.personId] }
    case 'setLocks':
      return { stripIds: edit.strips ?? [], from: edit.days ?? [] }
    case 'batch':
      return gathered(edit.edits.map(factsOf))
    default:
      return factsOfScenes(edit)
  }
}

function factsOfScenes(edit: Extract<Edit, { kind: `${string}Scene` | `${string}Scenes` | 'changeEighths' }>): Facts {
  switch (edit.kind) {
    case 'splitScene':
      return { stripIds: [edit.stripId], to: edit.parts.map((part) => part.dayId) }
    case 'joinScene':
      return { stripIds: [edit.into.stripId, ...edit.stripIds], to: [edit.into.dayId] }
    case 'addScenes':
      return { strips: edit.strips }
    case 'removeScenes':
      return { sceneIds: edit.sceneIds }
    case 'changeEighths':
      return { sceneIds: [edit.sceneId] }
  }
}

function gathered(facts: readonly Facts[]): Facts {
  return {
    stripIds: facts.flatMap((each) => each.stripIds ?? []),
    strips: facts.flatMap((each) => each.strips ?? []),
    sceneIds: facts.flatMap((each) => each.sceneIds ?? []),
    from: facts.flatMap((each) => each.from ?? []),
    to: facts.flatMap((each) => each.to ?? []),
    personIds: facts.flatMap((each) => each.personIds ?? []),
  }
}

function kindOf(edit: Edit): Edit['kind'] {
  if (edit.kind !== 'batch') return edit.kind
  const [kind, ...others] = once(edit.edits.map(kindOf))
  return kind !== undefined && others.length === 0 ? kind : 'batch'
}

function once<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
