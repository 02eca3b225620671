import { matchScenes, mergeReimport, numberScenes, type Scene, type SceneFields, type SceneMatch } from '@callboard/screenplay'
import type { KnownRow } from './known-scenes.js'

export type SceneFate = 'added' | 'changed' | 'unchanged' | 'omitted'

/** What an import does to one scene. */
export interface PlannedScene {
  readonly fate: SceneFate
  /** The scene as it is known; null for a new one. */
  readonly known: KnownRow | null
  /** The scene as it was read; null when the draft does not have it. */
  readonly scene: Scene | null
  /** The fields that will be written: those that differ, without those people edited. */
  readonly fields: Partial<SceneFields>
}

/** What taking over the scenes of a draft does, in script order, then those that are gone. Scenes that were gone before are not mentioned. */
export function planTakeover(known: readonly KnownRow[], scenes: readonly Scene[]): PlannedScene[] {
  const byId = new Map(known.map((row) => [row.sceneId, row]))
  const matches = matchScenes(known, scenes).map((match) => ({ match, row: match.kind === 'added' ? null : (byId.get(match.sceneId) ?? null) }))
  return numbered(matches).flatMap(({ match, row }) => planned(match, row))
}

interface Matched {
  readonly match: SceneMatch
  readonly row: KnownRow | null
}

/** A schedule needs a number for every scene: where the draft has none, the one it is known by, or a new one. */
function numbered(matches: readonly Matched[]): Matched[] {
  const read = matches.filter(({ match }) => match.scene !== null)
  const gone = matches.filter(({ match }) => match.scene === null).flatMap(({ row }) => row?.number ?? [])
  const numbers = numberScenes(read.map(({ match, row }) => match.scene?.number ?? row?.number ?? null), new Set(gone))
  const numberOf = new Map(read.map((matched, index) => [matched, numbers[index] ?? null]))
  return matches.map((matched) => {
    const { match, row } = matched
    if (match.scene === null) return matched
    return { match: { ...match, scene: { ...match.scene, number: numberOf.get(matched) ?? null } }, row }
  })
}

function planned(match: SceneMatch, known: KnownRow | null): PlannedScene[] {
  if (known === null) return match.scene === null ? [] : [{ fate: match.scene.omitted ? 'omitted' : 'added', known, scene: match.scene, fields: {} }]
  if (match.kind === 'omitted') {
    if (!known.omitted) return [{ fate: 'omitted', known, scene: match.scene, fields: {} }]
    return match.scene === null ? [] : [{ fate: 'unchanged', known, scene: match.scene, fields: {} }]
  }
  if (match.scene === null) return []
  const fields = mergeReimport(known, match.scene)
  const isSame = Object.keys(fields).length === 0 && !known.omitted
  return [{ fate: isSame ? 'unchanged' : 'changed', known, scene: match.scene, fields }]
}
