import { CAST, type Element, type UssContent } from '@callboard/schedule'
import { tidyText } from '../../platform/input/plain-text.js'
import { foldCharacter } from '../breakdown/index.js'
import type { KnownElement, KnownSchedule } from './known-schedule.js'

/** What becomes of the elements of a file. */
export interface PlannedElements {
  /** The production's element for each element of the file, by the file's id; none for those left out. */
  readonly idOf: ReadonlyMap<string, string>
  readonly matched: number
  /** With their new ids. */
  readonly added: readonly Element[]
  /** Known elements that had no number and get the file's. */
  readonly numbered: readonly { readonly elementId: string; readonly boardId: string }[]
  readonly remarks: readonly string[]
}

/** Elements are the same when category and name are, or a name it once had; the others are new. One that was removed here stays removed. */
export function planElements(known: KnownSchedule, { breakdown }: UssContent, newId: () => string): PlannedElements {
  const byName = namesOf(known.elements)
  const byNumber = new Map(known.elements.filter(({ boardId, isRemoved }) => boardId !== null && !isRemoved).map((element) => [keyOf(element.category, element.boardId ?? ''), element]))
  const numbers = new Set(known.elements.flatMap(({ category, boardId, isRemoved }) => (boardId === null || isRemoved ? [] : keyOf(category, boardId))))
  const plan = { idOf: new Map<string, string>(), matched: new Set<string>(), added: [] as Element[], numbered: [] as { elementId: string; boardId: string }[], remarks: [] as string[] }
  for (const theirs of breakdown.elements) {
    const folded = foldCharacter(theirs.name)
    // A one-liner names its cast by their numbers alone.
    const same = byName.get(keyOf(theirs.category, folded)) ?? (theirs.name === theirs.boardId ? byNumber.get(keyOf(theirs.category, theirs.boardId)) : undefined)
    if (folded === '') continue
    if (same?.isRemoved) {
      plan.remarks.push(`${theirs.name} (${theirs.category}) was removed from this production; it stays so.`)
      continue
    }
    const boardId = freeNumber(theirs, same ?? null, numbers)
    if (same) plan.matched.add(same.elementId)
    if (same && boardId !== null) plan.numbered.push({ elementId: same.elementId, boardId })
    const element = same ?? asKept(theirs, { elementId: newId(), folded, boardId })
    if (!same) plan.added.push(element as Element)
    byName.set(keyOf(theirs.category, folded), { elementId: element.elementId, boardId: same?.boardId ?? boardId, isRemoved: false })
    plan.idOf.set(theirs.elementId, element.elementId)
  }
  const added = new Set(plan.added.map(({ elementId }) => elementId))
  return { ...plan, numbered: plan.numbered.filter(({ elementId }) => !added.has(elementId)), matched: [...plan.matched].filter((elementId) => !added.has(elementId)).length }
}

type Named = Pick<KnownElement, 'elementId' | 'boardId' | 'isRemoved'>

function namesOf(elements: readonly KnownElement[]): Map<string, Named> {
  const aliases = elements.flatMap((element) => element.aliases.map((alias) => [keyOf(element.category, alias), element] as const))
  return new Map<string, Named>([...aliases, ...elements.map((element) => [keyOf(element.category, element.folded), element] as const)])
}

/** The file's number, where nobody else of the category has it and this one has none yet; else null. */
function freeNumber({ category, boardId }: Element, same: Named | null, numbers: Set<string>): string | null {
  const number = tidyText(boardId ?? '')
  if (number === '' || (same && same.boardId !== null) || numbers.has(keyOf(category, number))) return null
  numbers.add(keyOf(category, number))
  return number
}

function asKept(element: Element, own: { elementId: string; folded: string; boardId: string | null }): Element {
  return {
    ...element,
    elementId: own.elementId,
    name: element.category === CAST ? own.folded : tidyText(element.name.replace(/\s+/gu, ' ')),
    boardId: own.boardId,
    personId: null,
    dayRate: null,
    allowDrop: element.allowDrop && element.allowHold,
    minimumDropDays: Math.min(365, Math.max(1, element.minimumDropDays)),
  }
}

function keyOf(category: string, name: string): string {
  return JSON.stringify([category, name])
}
