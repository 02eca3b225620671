import type { IcsEvent } from '@callboard/documents'
import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import { eventId, lines, placeOf, printed, revisionLine } from './event-words.js'
import type { PersonFacts } from './feed-facts.repository.js'

/** A person's calls, one event a day; a day that is no longer theirs stays, cancelled, as it last was. */
export function personEvents({ productionId, personId, snapshots, asked }: PersonFacts): IcsEvent[] {
  const [newest] = snapshots
  if (newest === undefined) return []
  const known = new Map<string, PersonDay>()
  for (const snapshot of snapshots) for (const day of snapshot.days) if (!known.has(day.dayId)) known.set(day.dayId, day)
  const current = new Set(newest.days.map(({ dayId }) => dayId))
  return [...known.values()]
    .sort((a, b) => (a.callAt < b.callAt ? -1 : 1))
    .map((day) => eventOf(day, { newest, cancelled: !current.has(day.dayId), uid: eventId([productionId, day.dayId, personId]), asked: asked[day.dayId] ?? 0 }))
}

interface Stands {
  readonly newest: PersonSnapshot
  readonly cancelled: boolean
  readonly uid: string
  readonly asked: number
}

function eventOf(day: PersonDay, { newest: { production, revision }, cancelled, uid, asked }: Stands): IcsEvent {
  const which = `${day.unit ? `${day.unit.name}, ` : ''}Day ${day.dayNumber}`
  const call = printed(day.call)
  const { publishedAt } = revision
  const issuedAt = day.sheet?.issuedAt ?? publishedAt
  return {
    // Both only ever grow: a calendar takes what has the higher number, whichever of the two raised it.
    uid, cancelled, sequence: revision.number + asked, modified: issuedAt > publishedAt ? issuedAt : publishedAt, start: day.callAt, end: day.wrapAt,
    summary: `${cancelled ? 'Not called' : `Call ${call}`} · ${which} · ${production.title}`,
    location: cancelled ? '' : placeOf(day.location),
    description: cancelled
      ? lines([`You are no longer called on ${which}.`, revisionLine(revision)])
      : lines([
          `CALL ${call}, ${day.label}`,
          day.onSet === null ? '' : `On set ${printed(day.onSet)}`,
          `Wrap, estimated ${printed(day.wrap)}`,
          `All times are those of ${production.zone}.`,
          day.location === null ? 'Base: to be advised (TBA)' : `Base: ${day.location.name}`,
          day.location?.parking ? `Parking: ${day.location.parking}` : '',
          day.location?.basecamp ? `Basecamp: ${day.location.basecamp}` : '',
          day.sceneNumbers.length === 0 ? '' : `Your scenes: ${day.sceneNumbers.join(', ')}`,
          revisionLine(revision),
          'Calendars ask for news only every few hours. Your call sheet is what counts.',
        ]),
    comment: revision.reason, contact: '', categories: [revision.colour.toUpperCase()],
  }
}
