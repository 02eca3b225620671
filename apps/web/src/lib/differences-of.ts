export interface Difference {
  readonly field: string
  readonly label: string
  readonly yours: string
  readonly theirs: string
}

type Fields = Readonly<Record<string, string | boolean>>

/**
 * What two versions of the same fields say differently, in words; `wordsOf` names values that are not words themselves.
 * @example differencesOf({ name: 'Ana' }, { name: 'Anna' }, { name: 'Name' }) // [{ field: 'name', label: 'Name', yours: 'Ana', theirs: 'Anna' }]
 */
export function differencesOf(
  yours: Fields,
  theirs: Fields,
  labels: Readonly<Record<string, string>>,
  wordsOf: (field: string, value: string) => string = (_field, value) => value,
): Difference[] {
  const words = (field: string, value: string | boolean | undefined) => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    return (value && wordsOf(field, value)) || 'nothing'
  }
  return Object.entries(labels)
    .filter(([field]) => yours[field] !== theirs[field])
    .map(([field, label]) => ({ field, label, yours: words(field, yours[field]), theirs: words(field, theirs[field]) }))
}
