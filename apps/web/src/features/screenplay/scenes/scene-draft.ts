import { eighths, formatEighths, parseEighths } from '@callboard/schedule'
import type { EditSceneInput, IntExt, Lighting, SceneRowFragment } from '../../../lib/graphql.generated.js'
import { intExtWords, lightingWords } from './scene-words.js'

/** What stands in the fields, as typed. */
export interface SceneDraft {
  readonly set: string
  readonly synopsis: string
  readonly pages: string
  readonly intExt: IntExt | ''
  readonly lighting: Lighting | ''
}

export function draftOf(scene: SceneRowFragment): SceneDraft {
  return {
    set: scene.set,
    synopsis: scene.synopsis,
    pages: formatEighths(scene.eighths),
    intExt: scene.intExt ?? '',
    lighting: scene.lighting ?? '',
  }
}

export const fieldWords = {
  set: 'Set',
  synopsis: 'Synopsis',
  pages: 'Pages',
  intExt: 'Inside or outside',
  lighting: 'Light',
} as const satisfies Record<keyof SceneDraft, string>

/** The fields in which the draft differs from what it began with. */
export function touchedFields(draft: SceneDraft, base: SceneDraft): (keyof SceneDraft)[] {
  return (Object.keys(fieldWords) as (keyof SceneDraft)[]).filter((field) => draft[field].trim() !== base[field])
}

/** What is wrong with the length as typed, or nothing. */
export function pagesError(pages: string): string | undefined {
  return parseEighths(pages).ok ? undefined : 'Write pages and eighths, such as 1 4/8, 5/8 or 2.'
}

/** Only the touched fields travel, so that another's edit of the rest stays. */
export function inputOf(draft: SceneDraft, touched: readonly (keyof SceneDraft)[]): Omit<EditSceneInput, 'sceneId' | 'expectedVersion'> {
  const has = (field: keyof SceneDraft) => touched.includes(field)
  const length = parseEighths(draft.pages)
  return {
    ...(has('set') && { set: draft.set.trim() }),
    ...(has('synopsis') && { synopsis: draft.synopsis.trim() }),
    ...(has('pages') && { eighths: length.ok ? length.value : eighths(0) }),
    ...(has('intExt') && draft.intExt && { intExt: draft.intExt }),
    ...(has('lighting') && draft.lighting && { lighting: draft.lighting }),
  }
}

/** One field as a person reads it. */
export function fieldText(draft: SceneDraft, field: keyof SceneDraft): string {
  if (field === 'intExt') return draft.intExt ? intExtWords[draft.intExt] : 'nothing'
  if (field === 'lighting') return draft.lighting ? lightingWords[draft.lighting] : 'nothing'
  return draft[field].trim() || 'nothing'
}
