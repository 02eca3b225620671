import type { CallSheetView } from '@callboard/call-sheet'

/** Everybody a sheet names, once, in its order: the cast, then the crew. */
export function recipientsOf({ cast, crew }: CallSheetView): readonly string[] {
  const names = new Map<string, string>()
  for (const { personId, artist } of cast) if (personId && !names.has(personId)) names.set(personId, artist)
  for (const { personId, name } of crew.flatMap(({ people }) => people)) if (personId && !names.has(personId)) names.set(personId, name)
  return [...names.values()].filter((name) => name !== '')
}
