import { elementCategoryOf } from '../elements/element-categories.js'
import type { SceneElement, Warning } from '../screenplay.js'
import { foldSpaces } from '../text/fold.js'
import type { ScriptParagraph } from './script-paragraph.js'

/** The breakdown part of a Final Draft file: Text@TagNumber -> Tag@Number -> DefId -> TagDefinition -> TagCategory. */
export interface FdxTags {
  readonly categories: Map<string, string>
  readonly definitions: Map<string, { categoryId: string; label: string }>
  /** Definition id by tag number. */
  readonly tags: Map<string, string>
}

/** No tags yet. */
export function emptyTags(): FdxTags {
  return { categories: new Map(), definitions: new Map(), tags: new Map() }
}

/** The elements tagged in a paragraph. A tag without definition keeps the tagged words; a category of the user's own is Miscellaneous. */
export function elementsOf(paragraph: ScriptParagraph, tags: FdxTags): { elements: SceneElement[]; warnings: Warning[] } {
  const elements: SceneElement[] = []
  const warnings: Warning[] = []
  for (const { number, text } of paragraph.tagNumbers) {
    const definition = tags.definitions.get(tags.tags.get(number) ?? '')
    const name = definition && tags.categories.get(definition.categoryId)
    const label = foldSpaces(definition?.label || text)
    if (label === '') continue
    const category = name === undefined ? null : elementCategoryOf(name)
    elements.push({ category: category ?? 'Miscellaneous', label })
    if (category === null) {
      const what = name === undefined ? 'has no category in the file' : `is in the category "${name}", which is not a standard one`
      warnings.push({ line: paragraph.index, reason: `The tagged element "${label}" ${what}; it is listed under Miscellaneous.` })
    }
  }
  return { elements, warnings }
}
