/** The fields of a change that may change and are given: everything else in it is left out. */
export function changeOf<Whole extends object, Change extends Partial<Whole>>(
  change: Change,
  fields: readonly (keyof Whole & string)[],
): Change {
  const given = Object.entries(change).filter(([field, value]) => value !== undefined && isOneOf(field, fields))
  return Object.fromEntries(given) as Change
}

/** What the fields of a change were before it. */
export function previousOf<Whole extends object, Change extends Partial<Whole>>(whole: Whole, change: Change): Change {
  const before = Object.entries(whole).filter(([field]) => Object.hasOwn(change, field))
  return Object.fromEntries(before) as Change
}

function isOneOf(field: string, fields: readonly string[]): boolean {
  return fields.includes(field)
}
