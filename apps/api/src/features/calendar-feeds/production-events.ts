import { formatClock, formatDayYear, callTime, minutes } from '@callboard/time'
import type { IcsEvent } from '@callboard/documents'
import { eventId, lines, revisionLine } from './event-words.js'
import type { FeedDay, ProductionFacts } from './feed-facts.repository.js'

/** The shoot days of a production, one event each; a day that is no longer there stays, cancelled, as it last was. */
export function productionEvents(production: ProductionFacts): IcsEvent[] {
  return production.days.map((day) => eventOf(day, production)).sort((a, b) => (a.start < b.start ? -1 : 1))
}

function eventOf(day: FeedDay, { productionId, title, zone, clock }: ProductionFacts): IcsEvent {
  const start = callTime({ date: day.date, generalCall: day.generalCall, offset: minutes(0), zone }).instant
  const which = `${day.unitName === null ? '' : `${day.unitName}, `}Day ${day.dayNumber}`
  const call = formatClock(day.generalCall, clock)
  return {
    uid: eventId([productionId, day.dayId]), cancelled: day.cancelled, sequence: day.number, modified: day.publishedAt, start, end: day.wrapAt ?? start,
    summary: `${day.cancelled ? 'Cancelled' : `Unit call ${call}`} · ${which} · ${title}`,
    location: day.cancelled ? '' : (day.location ?? 'TBA'),
    description: day.cancelled
      ? lines([`${which} is no longer on the schedule.`, revisionLine(day)])
      : lines([
          `UNIT CALL ${call}, ${formatDayYear(day.date)}`,
          `All times are those of ${zone}.`,
          `Base: ${day.location ?? 'to be advised (TBA)'}`,
          day.sceneNumbers.length === 0 ? '' : `Scenes: ${day.sceneNumbers.join(', ')}`,
          revisionLine(day),
        ]),
    comment: '', contact: '', categories: [day.colour.toUpperCase()],
  }
}
