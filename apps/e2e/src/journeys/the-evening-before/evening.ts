import type { Browser, Page } from 'playwright-core'
import type { Temper, UnrulyMailServer } from '../../stage/unruly-mail-server.js'
import type { officeDesk } from './office-desk.js'
import type { Unit } from './unit-of-120.js'

/** Addresses of the unit, and how their mail server treats them. */
export const TEMPERS: Readonly<Record<string, Temper>> = {
  'person20@callboard.example': 'rejects',
  'person30@callboard.example': 'defers once',
  'person31@callboard.example': 'defers once',
  'person40@callboard.example': 'hangs up once',
  'person50@callboard.example': 'is slow',
  'person51@callboard.example': 'is slow',
}
export const BOUNCED = { name: 'Person 0020', wrong: 'person20@callboard.example', right: 'person.20@callboard.example' }

/** What every step of the evening has at hand. */
export interface Evening {
  readonly url: string
  readonly unit: Unit
  readonly browser: Browser
  readonly mails: UnrulyMailServer
  readonly desk: ReturnType<typeof officeDesk>
  /** The window of the coordinator who makes the sheet. */
  readonly ana: Page
  /** The window of the one who chases. */
  readonly ben: Page
}

/** Mails taken from a place on, by the number of whom they went to. */
export function mailsSince({ mails }: Evening, from: number, subject: RegExp) {
  return mails.taken.slice(from).filter(({ mail }) => subject.test(mail.subject ?? '')).map(({ to, mail }) => ({ person: personOf(to), to, subject: mail.subject ?? '', text: mail.text ?? '' }))
}

/** "Person 0007" for person7@ and person.7@. */
export function personOf(address: string): string {
  return `Person ${/\d+/.exec(address)![0].padStart(4, '0')}`
}

export function linkOf(text: string): string {
  const link = /https?:\/\/\S+\/c#[\w-]{43}/.exec(text)
  if (!link) throw new Error(`No personal link in the mail:\n${text}`)
  return link[0]
}

/** Throws, with what there is instead, unless two lists say the same in any order. */
export function expectSame(what: string, found: readonly string[], expected: readonly string[]): void {
  const [a, b] = [found.toSorted(), expected.toSorted()]
  if (a.join() !== b.join()) throw new Error(`${what}: ${a.length} instead of ${b.length}; too many: ${a.filter((one) => !b.includes(one)).join()}; missing: ${b.filter((one) => !a.includes(one)).join()}`)
}

const PATIENCE = 60_000

export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not come to that within a minute: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
