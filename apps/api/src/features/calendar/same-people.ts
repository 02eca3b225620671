/** What tells that two entries are one person. */
export interface Known {
  readonly personId: string
  readonly email: string | null
  readonly phone: string | null
}

/** Entries of the same person together, in the order they first appear: the same mail address or phone number, or somebody who shares one with each. */
export function samePeople<Entry extends Known>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groupOf = new Map<string, Entry[]>()
  for (const entry of entries) {
    const marks = marksOf(entry)
    const joined = [...new Set(marks.flatMap((mark) => groupOf.get(mark) ?? []))]
    const group = [...joined, entry]
    for (const mark of group.flatMap(marksOf)) groupOf.set(mark, group)
  }
  return [...new Set(groupOf.values())]
}

function marksOf({ personId, email, phone }: Known): readonly string[] {
  return [`person ${personId}`, ...(email ? [`mail ${email}`] : []), ...(phone ? [`phone ${phone}`] : [])]
}
