/** Which row the keys act on, and which strips are chosen. */
export interface Selection {
  /** Key of the row with the focus, or null before the first. */
  readonly active: string | null
  readonly chosen: ReadonlySet<string>
  /** Where a range starts; null: at the active row. */
  readonly anchor: string | null
  /** Strips cut, to be pasted. */
  readonly cut: ReadonlySet<string>
}

export const nothingSelected: Selection = { active: null, chosen: new Set(), anchor: null, cut: new Set() }

export type SelectionStep =
  /** The focus goes to a row; what is chosen stays. */
  | { readonly kind: 'go'; readonly key: string }
  /** The focus came to a row by itself, as it does before a click: a range still starts where it did. */
  | { readonly kind: 'focused'; readonly key: string }
  | { readonly kind: 'toggle'; readonly stripId: string }
  | { readonly kind: 'only'; readonly stripId: string }
  /** Everything from the anchor to the row, in the order given. */
  | { readonly kind: 'range'; readonly key: string; readonly order: readonly string[] }
  | { readonly kind: 'choose'; readonly stripIds: readonly string[] }
  | { readonly kind: 'cut'; readonly stripIds: readonly string[] }
  | { readonly kind: 'clear' }

export function selectionAfter(before: Selection, step: SelectionStep): Selection {
  switch (step.kind) {
    case 'go':
      return before.active === step.key ? before : { ...before, active: step.key, anchor: null }
    case 'focused':
      return before.active === step.key ? before : { ...before, active: step.key }
    case 'toggle':
      return { ...before, active: step.stripId, anchor: step.stripId, chosen: toggled(before.chosen, step.stripId) }
    case 'only':
      return { ...before, active: step.stripId, anchor: step.stripId, chosen: new Set([step.stripId]) }
    case 'range':
      return { ...before, active: step.key, anchor: before.anchor ?? before.active, chosen: new Set(between(before.anchor ?? before.active, step)) }
    case 'choose':
      return { ...before, chosen: new Set(step.stripIds), anchor: step.stripIds[0] ?? null }
    case 'cut':
      return { ...before, cut: new Set(step.stripIds), chosen: new Set(step.stripIds) }
    case 'clear':
      return { ...before, chosen: new Set(), cut: new Set(), anchor: null }
  }
}

/** The strips a command is about: those chosen when the row is one of them, else the row's own. */
export function meant(selection: Selection, stripId: string): readonly string[] {
  return selection.chosen.has(stripId) ? [...selection.chosen] : [stripId]
}

function toggled(chosen: ReadonlySet<string>, stripId: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(stripId)) next.add(stripId)
  return next
}

function between(anchor: string | null, { key, order }: { readonly key: string; readonly order: readonly string[] }): readonly string[] {
  const ends = [order.indexOf(anchor ?? key), order.indexOf(key)].map((index) => Math.max(0, index))
  return order.slice(Math.min(...ends), Math.max(...ends) + 1)
}
