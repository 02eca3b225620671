import type { Read } from './read.js'

/** Whether a reading says something newer than the one before: a later revision, or a call sheet issued since. */
export function isNewerThan(read: Read, before: Read): boolean {
  return read.snapshot.revision.number > before.snapshot.revision.number || newerIssueOf(read, before) !== null
}

/** The first call sheet that was issued since the reading before; null when none was. */
export function newerIssueOf({ snapshot }: Read, before: Read): number | null {
  const known = new Map(before.snapshot.days.map(({ dayId, sheet }) => [dayId, sheet?.issue ?? 0]))
  return snapshot.days.find(({ dayId, sheet }) => sheet !== undefined && sheet.issue > (known.get(dayId) ?? 0))?.sheet?.issue ?? null
}
