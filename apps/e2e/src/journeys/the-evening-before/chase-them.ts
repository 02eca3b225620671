import type { Page } from 'playwright-core'
import { openWindow } from '../../stage/chrome.js'
import type { Step } from '../../stage/journey.js'
import { pressByHand } from '../../stage/press.js'
import { BOUNCED, type Evening, linkOf, mailsSince, personOf, until } from './evening.js'
import type { OnSheet } from './office-desk.js'
import { openPhone, type Phone } from '../../stage/phones.js'
import { PEOPLE } from './unit-of-120.js'

/** Who presses on a page of their own; everybody else's phone answers as that page does. */
const PRESSES = 'Person 0001'

export interface Phones {
  /** The phones of those who have answered, by name. */
  readonly quiet: ReadonlyMap<string, Phone>
  /** One that is looked at. */
  readonly page: Page
  readonly faults: readonly string[]
}

/** A hundred answer, the list of whom to chase shrinks before the second coordinator's eyes, and who never got it gets it. */
export async function chaseThem(step: Step, evening: Evening, called: readonly OnSheet[]): Promise<Phones> {
  const phones = await confirmMost(step, evening, called)
  await step('whom to chase is left, by their own call, nobody reached first; the other window counts the answers too', async () => {
    const { ana, ben } = evening
    await ben.getByText(`100 of ${PEOPLE} people answered themselves`).waitFor()
    const rows = ben.getByRole('list', { name: 'Whom to chase' }).getByRole('group')
    await ben.waitForFunction((left) => document.querySelectorAll('ul[aria-label="Whom to chase"] [role=group]').length === left, PEOPLE - 100)
    const first = await rows.first().getAttribute('aria-label')
    if (first !== BOUNCED.name) throw new Error(`First is ${first}`)
    const texts = await rows.allInnerTexts()
    const calls = texts.slice(1).map((text) => /\d\d:\d\d/.exec(text)![0])
    if (calls.join() !== calls.toSorted().join()) throw new Error(`Not by their call: ${calls.join()}`)
    await ana.getByText(`96 of ${called.length} confirmed`).waitFor()
  })
  await fixTheBounce(step, evening, phones.quiet)
  return phones
}

async function confirmMost(step: Step, evening: Evening, called: readonly OnSheet[]): Promise<Phones & { readonly quiet: Map<string, Phone> }> {
  const { url, browser } = evening
  const names = new Set(called.map(({ name }) => name))
  const sheets = mailsSince(evening, 0, /^\[WHITE\] Day 1 .*: call sheet/)
  const others = mailsSince(evening, 0, /^\[WHITE\]/).filter(({ person }) => !names.has(person))
  const phone = await openWindow(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const quiet = new Map<string, Phone>()
  await step('one of them opens the link of the sheet on a phone, and one press confirms it', async () => {
    await phone.page.goto(linkOf(sheets.find(({ person }) => person === PRESSES)!.text))
    await pressByHand(phone.page, 'Confirm')
    await phone.page.getByText(/Confirmed .*\d\d:\d\d/).first().waitFor()
  })
  await step('ninety-nine more confirm by their links, also those the first day does not call', async () => {
    for (const { person, text } of [...others, ...sheets.filter(({ person }) => person !== PRESSES).slice(0, 99 - others.length)]) {
      const one = await openPhone(url, linkOf(text))
      await one.confirm()
      quiet.set(person, one)
    }
  })
  return { quiet, page: phone.page, faults: phone.faults }
}

async function fixTheBounce(step: Step, evening: Evening, quiet: Map<string, Phone>): Promise<void> {
  const { url, mails, ben } = evening
  const before = mails.taken.length
  const row = ben.getByRole('group', { name: BOUNCED.name })
  await step('the bounced address is put right where it is seen, and the one mail goes out', async () => {
    await row.getByRole('button', { name: `Reach ${BOUNCED.name} again` }).click()
    await row.getByLabel(`Mail address of ${BOUNCED.name}`).fill(BOUNCED.right)
    await row.getByRole('button', { name: 'Send again' }).click()
    await until('the mail to the new address', () => mails.taken.length > before)
    await row.getByText('Sent').waitFor()
    if (mails.taken.length !== before + 1 || mails.taken.at(-1)!.to !== BOUNCED.right) throw new Error(mails.taken.slice(before).map(({ to }) => to).join())
  })
  await step('they confirm by it, and are chased no more', async () => {
    const one = await openPhone(url, linkOf(mails.taken.at(-1)!.mail.text ?? ''))
    await one.confirm()
    quiet.set(personOf(BOUNCED.right), one)
    await ben.getByText(`101 of ${PEOPLE} people answered themselves`).waitFor()
    await row.waitFor({ state: 'detached' })
  })
}
