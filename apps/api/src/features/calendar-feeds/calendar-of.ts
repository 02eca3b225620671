import type { IcsCalendar } from '@callboard/documents'
import type { PersonFacts, ProductionFacts } from './feed-facts.repository.js'
import { personEvents } from './person-events.js'
import { productionEvents } from './production-events.js'

const REFRESH_HOURS = 4

/** What programs show of a production's days, or of one person's calls. */
export function calendarOf(facts: PersonFacts | ProductionFacts): IcsCalendar {
  if (facts.of === 'production') {
    return { name: `${facts.title}: shoot days`, description: 'Unit call to estimated wrap of each shoot day, as last published.', refreshHours: REFRESH_HOURS, events: productionEvents(facts) }
  }
  const title = facts.snapshots[0]?.production.title ?? facts.title
  return { name: `${title}: my calls`, description: 'Your call to estimated wrap of each day you are called on, as last published.', refreshHours: REFRESH_HOURS, events: personEvents(facts) }
}
