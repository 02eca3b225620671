import { CAST } from '@callboard/schedule'
import { ELEMENT_CATEGORIES } from '@callboard/screenplay'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { plainText, tidyText, wholeNumber } from '../../platform/input/plain-text.js'
import type { Element } from './element.js'
import { foldCharacter } from './fold-character.js'

/** What people say of an element. */
export type ElementFacts = Omit<Element, 'elementId' | 'productionId' | 'aliases' | 'version'>

const CATEGORIES: ReadonlySet<string> = new Set(ELEMENT_CATEGORIES.map(({ name }) => name))

/** One of the standard categories, or a sentence why not. */
export function categoryOf(name: string): string {
  if (!CATEGORIES.has(name)) throw new InvalidInput(`There is no category ${tidyText(name).slice(0, 40)}.`)
  return name
}

/** A name as it is kept: cast as the screenplay writes them, everything else as typed. */
export function elementName(category: string, name: string): string {
  const plain = plainText('The name', name.replace(/\s+/gu, ' '), { most: 200 })
  return category === CAST ? foldCharacter(plain) : plain
}

/** What was typed as it is kept. */
export function tidyElement(given: ElementFacts, category: string): ElementFacts {
  if (given.allowDrop && !given.allowHold) throw new InvalidInput('A drop and pick-up needs holds to be allowed.')
  return {
    category,
    name: elementName(category, given.name),
    boardId: plainText('The board id', given.boardId ?? '', { most: 10, optional: true }) || null,
    personId: given.personId ?? null,
    includeInDood: given.includeInDood,
    allowHold: given.allowHold,
    allowDrop: given.allowDrop,
    minimumDropDays: wholeNumber('The least number of days for a drop', given.minimumDropDays, 1, 365),
    dayRate: given.dayRate == null ? null : wholeNumber('The rate', given.dayRate, 0, 10_000_000),
  }
}
