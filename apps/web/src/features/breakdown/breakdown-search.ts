export type BreakdownPart = 'scenes' | 'categories' | 'elements'

/** What of the breakdown is looked at, so that it can be sent to somebody. */
export interface BreakdownSearch {
  readonly part?: BreakdownPart
  readonly scene?: string
  readonly element?: string
}

const PARTS: readonly string[] = ['scenes', 'categories', 'elements'] satisfies readonly BreakdownPart[]

/** Reads it from the address. */
export function breakdownInSearch({ part, scene, element }: Record<string, unknown>): BreakdownSearch {
  return {
    ...(typeof part === 'string' && PARTS.includes(part) ? { part: part as BreakdownPart } : {}),
    ...(typeof scene === 'string' ? { scene } : {}),
    ...(typeof element === 'string' ? { element } : {}),
  }
}
