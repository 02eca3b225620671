/** Which draft is to be published; the main unit's current one without. */
export interface PublishSearch {
  readonly draft?: string
}

/** Reads it from the address. */
export function publishInSearch({ draft }: Record<string, unknown>): PublishSearch {
  return typeof draft === 'string' ? { draft } : {}
}
