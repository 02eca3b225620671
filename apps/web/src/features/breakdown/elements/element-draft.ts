import { CAST } from '@callboard/schedule'
import type { SaveElementInput } from '../../../lib/graphql.generated.js'
import type { Element } from '../breakdown-facts.js'

/** What stands in the fields, as typed. */
export type ElementDraft = {
  readonly category: string
  readonly name: string
  readonly boardId: string
  readonly personId: string
  readonly includeInDood: boolean
  readonly allowHold: boolean
  readonly allowDrop: boolean
  readonly minimumDropDays: string
  readonly dayRate: string
}

export const draftLabels = {
  name: 'Name', boardId: 'Label', personId: 'Performer', includeInDood: 'In the day-out-of-days', allowHold: 'Holds', allowDrop: 'Drop', minimumDropDays: 'Days for a drop', dayRate: 'Day rate',
} as const satisfies Partial<Record<keyof ElementDraft, string>>

/** A new element begins as a prop, out of the day-out-of-days. */
export function draftOf(element: Element | undefined): ElementDraft {
  return {
    category: element?.category ?? 'Props',
    name: element?.name ?? '',
    boardId: element?.boardId ?? '',
    personId: element?.personId ?? '',
    includeInDood: element?.includeInDood ?? true,
    allowHold: element?.allowHold ?? false,
    allowDrop: element?.allowDrop ?? false,
    minimumDropDays: String(element?.minimumDropDays ?? 10),
    dayRate: element?.dayRate == null ? '' : String(element.dayRate),
  }
}

type Errors = Partial<Record<keyof ElementDraft, string>>

/** What cannot be saved as typed. */
export function errorsOf({ name, minimumDropDays, dayRate }: ElementDraft): Errors {
  return {
    ...(name.trim() === '' ? { name: 'Everything has a name.' } : {}),
    ...(isWhole(minimumDropDays, 1, 365) ? {} : { minimumDropDays: 'A whole number from 1 to 365.' }),
    ...(dayRate.trim() === '' || isWhole(dayRate, 0, 10_000_000) ? {} : { dayRate: 'A whole number, or nothing.' }),
  }
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= least && Number(text) <= most
}

export function inputOf(draft: ElementDraft, known: Pick<SaveElementInput, 'productionId' | 'elementId' | 'expectedVersion'>): SaveElementInput {
  return {
    ...known,
    category: draft.category,
    name: draft.name,
    boardId: draft.boardId.trim() || null,
    personId: draft.personId || null,
    includeInDood: draft.includeInDood,
    allowHold: draft.allowHold,
    allowDrop: draft.allowHold && draft.allowDrop,
    minimumDropDays: Number(draft.minimumDropDays),
    dayRate: draft.dayRate.trim() === '' ? null : Number(draft.dayRate),
  }
}

/** What its label is called: cast go by numbers. */
export function labelWord(category: string): string {
  return category === CAST ? 'Cast number' : 'Label'
}
