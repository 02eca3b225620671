/**
 * The order of all scenes after a new draft: those of the draft in its order, those that are gone behind the scene they used to follow.
 * @example storyOrder(['a', 'gone', 'b'], ['b', 'a']) // ['b', 'a', 'gone']
 */
export function storyOrder(before: readonly string[], now: readonly string[]): string[] {
  const present = new Set(now)
  const followers = new Map<string | null, string[]>()
  let last: string | null = null
  for (const id of before) {
    if (present.has(id)) last = id
    else followers.set(last, [...(followers.get(last) ?? []), id])
  }
  return [...(followers.get(null) ?? []), ...now.flatMap((id) => [id, ...(followers.get(id) ?? [])])]
}
