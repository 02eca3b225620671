/** True when a newer revision than the one a call sheet is bound to has been published. */
export function isOutOfDate(sheetRevision: number, latestRevision: number): boolean {
  return sheetRevision < latestRevision
}
