import { can } from '@callboard/access'
import { daysBetween, type LocalDate } from '@callboard/time'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'
import { productionsGivenTo } from '../../platform/context/productions-given-to.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { CALENDAR } from './calendar.sql.js'
import { type Known, samePeople } from './same-people.js'

export interface Calendar {
  readonly days: readonly InProduction[]
  readonly people: readonly CalendarPerson[]
}

interface InProduction {
  readonly productionId: string
}

interface CalendarPerson {
  readonly personId: string
  readonly name: string
  readonly position: string
  readonly calls: readonly Call[]
}

interface Call extends Known, InProduction {
  readonly name: string
  readonly position: string
  readonly date: string
}

const MOST_DAYS = 100

/** What every production does between two dates, in one statement; mail and phone say who is who, and stay here. */
export async function readCalendar(ctx: Ctx, { from, to }: { readonly from: LocalDate; readonly to: LocalDate }): Promise<Calendar> {
  if (to < from || daysBetween(from, to) >= MOST_DAYS) throw new InvalidInput(`Ask for 1 to ${MOST_DAYS} days.`)
  const found = await firstRow<{ days: InProduction[]; calls: Call[] }>(ctx, CALENDAR, [organizationOf(ctx), productionsGivenTo(ctx), from, to])
  const seen = ({ productionId }: InProduction) => can(ctx.viewer, 'see the office', { productionId })
  return { days: found?.days.filter(seen) ?? [], people: peopleOf(found?.calls.filter(seen) ?? []) }
}

function peopleOf(calls: readonly Call[]): readonly CalendarPerson[] {
  const people = samePeople(calls).map((own) => ({ ...own[0]!, calls: own }))
  return people.toSorted((a, b) => Number(isTwice(b)) - Number(isTwice(a)) || a.name.localeCompare(b.name, 'en') || (a.personId < b.personId ? -1 : 1))
}

/** Whether two productions call them on one date. */
function isTwice({ calls }: { readonly calls: readonly Call[] }): boolean {
  return calls.some((one) => calls.some((other) => other.date === one.date && other.productionId !== one.productionId))
}
