import { can } from '@callboard/access'
import { type Changes, changesBetween, isConcerned, type PersonChange, type Revision, sentenceOf, unitSentenceOf } from '@callboard/notice'
import type { ClockStyle } from '@callboard/time'
import { type Ctx, organizationOf, rows } from '../../platform/context/ctx.js'
import { COMPARED, NAMES } from './diff.sql.js'
import type { RevisionHead } from './revision.repository.js'

interface Compared extends RevisionHead {
  readonly unitId: string
  readonly facts: Pick<Revision, 'bookings' | 'days'>
  readonly clock: 'h24' | 'h12'
}

interface Named {
  readonly personId: string
  readonly name: string
  readonly department: string
}

/** What changed from one revision of a unit to another, for whom and for the unit; null when either is not there or not for the viewer. */
export async function readDiff(ctx: Ctx, fromRevisionId: string, toRevisionId: string) {
  const found = await rows<Compared & Record<string, unknown>>(ctx, COMPARED, [organizationOf(ctx), [fromRevisionId, toRevisionId]])
  const [from, to] = [fromRevisionId, toRevisionId].map((id) => found.find(({ revisionId }) => revisionId === id))
  if (from === undefined || to === undefined || from.unitId !== to.unitId || !can(ctx.viewer, 'see the office', to)) return null
  const changes = changesBetween(revisionOf(from), revisionOf(to))
  const clock = to.clock === 'h12' ? '12h' : '24h'
  return {
    from, to, people: await peopleOf(ctx, changes, clock),
    unit: changes.unit.map((change) => unitSentenceOf(change, { clock })),
    unitChanges: changes.unit,
    days: to.facts.days,
    unchangedDays: changes.unchangedDays,
    totalDays: changes.totalDays,
  }
}

function revisionOf({ number, colour, facts }: Compared): Revision {
  return { number, colour, ...facts }
}

async function peopleOf(ctx: Ctx, { people }: Changes, clock: ClockStyle) {
  const names = await rows<Named & Record<string, unknown>>(ctx, NAMES, [organizationOf(ctx), people.map(({ personId }) => personId)])
  const byId = new Map(names.map((one) => [one.personId, one]))
  return people
    .flatMap((change) => personOf(change, byId.get(change.personId), clock))
    .toSorted((a, b) => Number(b.concerned) - Number(a.concerned) || (a.name < b.name ? -1 : 1))
}

function personOf(change: PersonChange, named: Named | undefined, clock: ClockStyle) {
  if (named === undefined) return []
  return [{ ...named, concerned: isConcerned(change), sentences: change.changes.map((one) => sentenceOf(one, { clock })), changes: change.changes }]
}
