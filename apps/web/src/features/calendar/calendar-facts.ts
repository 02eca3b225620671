import { groupedBy } from '@callboard/basics'
import type { CalendarScreenQuery } from '../../lib/graphql.generated.js'

export type CalendarDay = CalendarScreenQuery['calendar']['days'][number]
export type CalendarPerson = CalendarScreenQuery['calendar']['people'][number]
export type CalendarCall = CalendarPerson['calls'][number]

/** The days of a calendar by their date. */
export function daysByDate(days: readonly CalendarDay[]): ReadonlyMap<string, readonly CalendarDay[]> {
  return groupedBy(days, ({ date }) => date)
}

/** Dates on which two productions call the same person. */
export function datesTwice({ calls }: Pick<CalendarPerson, 'calls'>): ReadonlySet<string> {
  const byDate = groupedBy(calls, ({ date }) => date)
  return new Set([...byDate].filter(([, own]) => new Set(own.map(({ productionId }) => productionId)).size > 1).map(([date]) => date))
}

/** Without productions that were switched off; people nobody calls then are left out. */
export function withoutProductions(calendar: CalendarScreenQuery['calendar'], off: ReadonlySet<string>): CalendarScreenQuery['calendar'] {
  const isOn = ({ productionId }: { readonly productionId: string }) => !off.has(productionId)
  const people = calendar.people.map((person) => ({ ...person, calls: person.calls.filter(isOn) })).filter(({ calls }) => calls.length > 0)
  return { ...calendar, days: calendar.days.filter(isOn), people }
}

/** Every production that has a day or a call, by title. */
export function productionsIn({ days, people }: CalendarScreenQuery['calendar']): readonly (readonly [id: string, title: string])[] {
  const titles = new Map([...days, ...people.flatMap(({ calls }) => calls)].map(({ productionId, productionTitle }) => [productionId, productionTitle]))
  return [...titles].toSorted(([, a], [, b]) => a.localeCompare(b))
}
