import { groupedBy } from '@callboard/basics'
import { addDays, type LocalDate } from '@callboard/time'
import { compareText } from '../compare-text.js'

/** A kind of equipment the house owns. */
export interface Kit {
  readonly kitId: string
  readonly owned: number
  /** What one of them costs for a day when it is rented from somebody else; null when nobody was asked. */
  readonly subRentalDayRate: number | null
}

/** Some of it is away for repair or service; dates inclusive. */
export interface OutOfService {
  readonly kitId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly quantity: number
}

/** One production's wish for one day. */
export interface KitBooking {
  readonly bookingId: string
  readonly kitId: string
  readonly productionId: string
  readonly date: LocalDate
  readonly quantity: number
}

export interface KitInput {
  readonly kits: readonly Kit[]
  readonly bookings: readonly KitBooking[]
  readonly outOfService: readonly OutOfService[]
}

/** A day on which more is booked than there is. */
export interface DoubleBooking {
  readonly kitId: string
  readonly date: LocalDate
  readonly booked: number
  /** Owned and in service. */
  readonly there: number
  /** All bookings of that day, by id. */
  readonly bookingIds: readonly string[]
}

/** What to rent elsewhere where more is booked than there is: days that follow each other and lack as many. */
export interface SubRental {
  readonly kitId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  readonly quantity: number
  /** In whole units of currency; null when nobody knows the rate. */
  readonly cost: number | null
}

/** The days on which kit is booked twice, by kit and date. Bookings of kit that is not in the list count against none owned. */
export function doubleBookings({ kits, bookings, outOfService }: KitInput): readonly DoubleBooking[] {
  const owned = new Map(kits.map((kit) => [kit.kitId, kit.owned]))
  const awayOf = groupedBy(outOfService, ({ kitId }) => kitId)
  const byDay = groupedBy(bookings, ({ kitId, date }) => `${kitId} ${date}`)
  return [...byDay.values()]
    .flatMap((ofDay): readonly DoubleBooking[] => {
      const [{ kitId, date } = { kitId: '', date: '' as LocalDate }] = ofDay
      const away = sum((awayOf.get(kitId) ?? []).filter(({ from, to }) => from <= date && date <= to))
      const there = Math.max((owned.get(kitId) ?? 0) - away, 0)
      const booked = sum(ofDay)
      return booked > there ? [{ kitId, date, booked, there, bookingIds: ofDay.map(({ bookingId }) => bookingId).sort(compareText) }] : []
    })
    .sort((a, b) => compareText(a.kitId, b.kitId) || compareText(a.date, b.date))
}

/** What to rent elsewhere for these double bookings, as few rentals as runs of days that lack the same number. */
export function subRentals(doubled: readonly DoubleBooking[], kits: readonly Kit[]): readonly SubRental[] {
  const rates = new Map(kits.map((kit) => [kit.kitId, kit.subRentalDayRate]))
  const rentals: Omit<SubRental, 'cost'>[] = []
  for (const { kitId, date, booked, there } of doubled) {
    const quantity = booked - there
    const last = rentals.at(-1)
    if (last?.kitId === kitId && last.quantity === quantity && addDays(last.to, 1) === date) rentals[rentals.length - 1] = { ...last, to: date, days: last.days + 1 }
    else rentals.push({ kitId, from: date, to: date, days: 1, quantity })
  }
  return rentals.map((rental) => {
    const rate = rates.get(rental.kitId) ?? null
    return { ...rental, cost: rate === null ? null : rate * rental.days * rental.quantity }
  })
}

function sum(rows: readonly { readonly quantity: number }[]): number {
  return rows.reduce((total, { quantity }) => total + quantity, 0)
}
