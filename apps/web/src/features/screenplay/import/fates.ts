import { countOf } from '../../../lib/count-words.js'
import type { ImportedSceneRowFragment, SceneFate } from '../../../lib/graphql.generated.js'

export const fates = ['added', 'changed', 'omitted', 'unchanged'] as const satisfies readonly SceneFate[]

export const fateWords = { added: 'Added', changed: 'Changed', omitted: 'Omitted', unchanged: 'Unchanged' } as const satisfies Record<SceneFate, string>

export function countFates(scenes: readonly ImportedSceneRowFragment[]): Readonly<Record<SceneFate, number>> {
  const count = (fate: SceneFate) => scenes.filter((scene) => scene.fate === fate).length
  return { added: count('added'), changed: count('changed'), omitted: count('omitted'), unchanged: count('unchanged') }
}

/** "3 scenes added, 1 changed"; what nothing happens to is left out. */
export function fatesSentence(counts: Readonly<Record<SceneFate, number>>): string {
  const parts = fates.filter((fate) => fate !== 'unchanged' && counts[fate] > 0)
  if (parts.length === 0) return 'no scene changes'
  return parts.map((fate, index) => `${index === 0 ? countOf(counts[fate], 'scene') : counts[fate]} ${fateWords[fate].toLowerCase()}`).join(', ')
}

const fieldNames: Readonly<Record<string, string>> = {
  number: 'number',
  heading: 'heading',
  intExt: 'inside or outside',
  set: 'set',
  timeOfDay: 'time of day',
  lighting: 'light',
  synopsis: 'synopsis',
  eighths: 'length',
  characters: 'characters',
  elements: 'elements',
  notes: 'notes',
  text: 'text',
  omitted: 'back in the screenplay',
}

/** Names of fields in words, once each. */
export function fieldList(fields: readonly string[]): string {
  return [...new Set(fields.flatMap((field) => fieldNames[field] ?? []))].join(', ')
}
