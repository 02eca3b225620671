import type { CallSheetView } from '@callboard/call-sheet'

/** Somebody of the sheet, with a number only where its owner shares it. */
export interface OnSheet {
  readonly name: string
  readonly position: string
  readonly phone: string
  readonly isHead?: boolean
}

const SECOND_AD = /\b(2nd|second)\s+(a\.?d\.?|assistant\s+director)\b/i
const HEAD = /\bhead\b|supervis|chief|director of photography|\bDoP\b|designer|gaffer|\bkey\b|master|mixer|\bmanager\b|\bproducer\b|\b(1st|first)\s+(a\.?d\.?|assistant\s+director)\b/i

/**
 * Whom a reader asks first: the head of their department, where somebody's position says so, and the 2nd assistant director.
 * Nobody is pinned to themselves.
 */
export function pinnedOf({ header, crew }: Pick<CallSheetView, 'header' | 'crew'>, { reader, department }: { readonly reader: string; readonly department: string }): readonly OnSheet[] {
  const own = crew.find((block) => block.department === department)?.people ?? []
  const head = own.find(({ position }) => HEAD.test(position))
  const assistant = crew.flatMap(({ people }) => people).find(({ position }) => SECOND_AD.test(position))
  const contact = header.contacts.find(({ role }) => SECOND_AD.test(role))
  return [
    ...(head && head.personId !== reader ? [{ name: head.name, position: head.position, phone: head.phone, isHead: true }] : []),
    ...(assistant && assistant.personId !== reader && assistant !== head ? [{ name: assistant.name, position: assistant.position, phone: assistant.phone || (contact?.name === assistant.name ? contact.phone : '') }] : []),
    ...(assistant === undefined && contact ? [{ name: contact.name, position: contact.role, phone: contact.phone }] : []),
  ]
}
