import { clockTime, instant, localDate, zone } from '@callboard/time'
import { newOrder, shootingOf, type DatedOrder, type DatingInput, type WorkCalendar, type WorkOrder } from '../src/index.js'
import { unitOf } from './shoot-in-words.js'

/** A shoot, orders and what is known of them, as text; dates without a year are in 2027. */
export interface WrittenDating {
  readonly now?: string
  readonly zone?: string
  readonly shoot: Readonly<Record<string, string>>
  /** Shoot days of another production. */
  readonly elsewhere?: Readonly<Record<string, string>>
  readonly orders: Readonly<Record<string, string>>
}

/** What the words of a case say, ready to be dated. */
export function datingInput(written: WrittenDating): Omit<DatingInput, 'orders'> & { readonly orders: readonly WorkOrder[] } {
  const orders = Object.entries(written.orders).map(([orderId, words]) => ({ order: orderOf(orderId, words), calendar: wordsOf(words).get('on') ?? 'berlin' }))
  const calendars = new Map(orders.map(({ order, calendar }) => [order.orderId, CALENDARS[calendar]]))
  const units = [
    unitOf(withYears(written.shoot), { zone: written.zone ?? 'Europe/Berlin' }),
    unitOf(withYears(written.elsewhere ?? {}), { zone: written.zone ?? 'Europe/Berlin', productionId: 'harbour' }),
  ]
  return {
    orders: orders.map(({ order }) => order),
    shooting: shootingOf(units),
    calendarOf: ({ orderId }) => calendars.get(orderId) ?? berlin,
    now: instant(written.now ?? '2027-03-01T09:00:00Z'),
  }
}

/** Those parts of a dated order that `words` asks for, in the same words. */
export function inWords(order: DatedOrder | undefined, words: string): string {
  return [...wordsOf(words).keys()].map((part) => `${part} ${order ? partOf(order, part) : 'missing'}`).join(' ')
}

/** The same with every date written out. */
export function asAsked(words: string): string {
  return [...wordsOf(words)].map(([part, value]) => `${part} ${/^\d\d-\d\d$/.test(value) ? withYear(value) : value}`).join(' ')
}

function partOf(order: DatedOrder, part: string): string {
  const { neededBy } = order
  const parts: Readonly<Record<string, unknown>> = {
    due: order.due,
    start: order.startBy,
    slack: order.slack,
    ready: order.expected,
    at: order.dueAt,
    held: order.heldUpBy,
    outlook: order.outlook,
    by: neededBy?.kind === 'order' ? neededBy.orderId : neededBy?.kind,
    endangers: order.endangers.toSorted().join(),
    first: order.firstDay?.date,
  }
  const value = parts[part] ?? '-'
  return value === '' ? '-' : String(value)
}

function orderOf(orderId: string, text: string): WorkOrder {
  const words = wordsOf(text)
  const date = (part: string) => (words.has(part) ? localDate(withYear(words.get(part) ?? '')) : null)
  const plan = newOrder({
    orderId,
    productionId: 'ferry',
    kind: 'build',
    department: 'Art',
    category: 'Art Department',
    about: orderId,
    quantity: 1,
    sceneIds: listOf(words.get('for')),
    workDays: Number(words.get('work') ?? 1),
    leadDays: Number(words.get('lead') ?? 1),
    leadMinutes: Number(words.get('minutes') ?? 0),
    waitsFor: listOf(words.get('after')),
  })
  return {
    ...plan,
    state: (words.get('state') ?? 'open') as WorkOrder['state'],
    remainingDays: words.has('left') ? Number(words.get('left')) : null,
    promisedOn: date('promised'),
    dueOn: date('typed'),
  }
}

function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ').filter(Boolean)
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])))
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',')
}

function withYear(date: string): string {
  return date.length === 5 ? `2027-${date}` : date
}

function withYears(days: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(days).map(([when, scenes]) => [/^\d\d-/.test(when) ? `2027-${when}` : when, scenes]))
}

/** Monday to Friday in Berlin until six, with the holidays of the cases. */
const berlin: WorkCalendar = {
  calendarId: 'berlin',
  zone: zone('Europe/Berlin'),
  weekdays: [1, 2, 3, 4, 5],
  holidays: ['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29'].map(localDate),
  extraDays: [],
  dayEndsAt: clockTime('18:00'),
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]

const CALENDARS: Readonly<Record<string, WorkCalendar>> = {
  berlin,
  plain: { ...berlin, calendarId: 'plain', holidays: [] },
  six: { ...berlin, calendarId: 'six', weekdays: [1, 2, 3, 4, 5, 6] },
  daily: { ...berlin, calendarId: 'daily', weekdays: everyDay, holidays: [] },
  extra: { ...berlin, calendarId: 'extra', extraDays: [localDate('2027-03-13')] },
  late: { ...berlin, calendarId: 'late', dayEndsAt: clockTime('00:00') },
  never: { ...berlin, calendarId: 'never', weekdays: [] },
  auckland: { ...berlin, calendarId: 'auckland', zone: zone('Pacific/Auckland'), holidays: [] },
  'los-angeles': { ...berlin, calendarId: 'los-angeles', zone: zone('America/Los_Angeles'), weekdays: everyDay, holidays: [] },
  'lord-howe': { ...berlin, calendarId: 'lord-howe', zone: zone('Australia/Lord_Howe'), weekdays: everyDay, holidays: [] },
}
