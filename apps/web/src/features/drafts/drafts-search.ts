/** Which two boards are compared: drafts by their id, what a unit published last as `published:<unit>`. */
export interface DraftsSearch {
  readonly from?: string
  readonly to?: string
}

/** Reads it from the address. */
export function draftsInSearch({ from, to }: Record<string, unknown>): DraftsSearch {
  return { ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }) }
}
