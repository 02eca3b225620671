import { personIdOf } from '@callboard/example-film'
import type { BrowserContext, Page } from 'playwright-core'
import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import { personalLinkOf, signInAs } from '../../stage/demo-visitor.js'
import type { Journey } from '../../stage/journey.js'
import { pressByHand } from '../../stage/press.js'
import { type Published, publishNewCall, stateOf } from '../../stage/publish-by-office.js'
import { serveCopy } from '../../stage/served-copy.js'

const EVENING = '2027-01-11T18:40:00Z'
const DATE = '2027-01-06'
const ANA = personIdOf('Ana Vilhena')
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** How often it is done over; the fault is one of order, which the first run finds. */
const RUNS = Number(process.env['PHONE_RUNS'] ?? 2)

interface Office {
  readonly url: string
  readonly context: BrowserContext
}

/** Somebody confirms in a car park what is replaced before the answer gets out. */
export const aPhoneWithoutSignal: Journey = {
  name: 'A phone without signal, and a newer revision meanwhile',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts, on the evening before the shoot', () => serveCopy({ CALLBOARD_DEMO: 'on', CALLBOARD_CLOCK: EVENING }))
    const browser = await openChrome()
    try {
      const office: Office = { url: copy.url, context: (await openWindow(browser)).context }
      await signInAs(office.context, copy.url, 'coordinator')
      const phone = await openWindow(browser, PHONE)
      for (let run = 1; run <= RUNS; run += 1) {
        const first = await step(`${run}: a call is published, and Ana opens her link`, () => openSheet(office, phone.page, `07:0${run % 2}`))
        await step(`${run}: without signal she reads it again, told as of when it is`, () => readWithoutSignal(phone.page))
        await step(`${run}: she confirms, and it waits on the phone; the page is closed`, () => confirmAndClose(phone.page))
        const second = await publishNewCall(office.context, copy.url, { date: DATE, generalCall: `06:3${run % 2}` })
        phone.page = await step(`${run}: with signal again she is told that it did not count, and is asked anew`, () => comeBack(phone.context, office.url, first))
        await step(`${run}: the office counts nothing for either`, () => countsNothing(office, [first, second]))
        await step(`${run}: her answer to the newer one counts`, async () => {
          await pressByHand(phone.page, 'Confirm')
          await phone.page.getByText(/Confirmed .*\d\d:\d\d/).waitFor()
          await expectState(office, second, 'confirmed')
        })
      }
      if (phone.faults.length > 0) throw new Error(phone.faults.join('\n'))
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

async function openSheet({ url, context }: Office, page: Page, generalCall: string): Promise<Published> {
  const published = await publishNewCall(context, url, { date: DATE, generalCall })
  await page.goto('about:blank')
  await page.goto(await personalLinkOf(context, url, ANA))
  await page.getByRole('banner').getByText(published.colour).first().waitFor()
  await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await page.getByRole('heading', { name: 'Weather and sun' }).waitFor()
  return published
}

async function readWithoutSignal(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await page.reload()
  await page.getByText(/No signal: this is the sheet as of .*\d\d:\d\d/).waitFor()
  for (const part of ['Where', 'Weather and sun', 'The day', 'People', 'Safety and requirements']) await page.getByRole('heading', { name: part, exact: true }).waitFor()
}

async function confirmAndClose(page: Page): Promise<void> {
  await pressByHand(page, 'Confirm')
  await page.getByText(/Waiting to send: “Confirmed”/).waitFor()
  await page.close()
}

async function comeBack(context: BrowserContext, url: string, first: Published): Promise<Page> {
  await context.setOffline(false)
  const page = await context.newPage()
  await page.goto(`${url}/c`)
  await page.getByText(new RegExp(`Your answer was to ${first.colour.toUpperCase()}, which was replaced meanwhile. It was not counted`)).waitFor()
  const open = page.getByRole('button', { name: /^Open / })
  if (await open.isVisible()) await open.click()
  await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
  return page
}

async function countsNothing(office: Office, revisions: readonly Published[]): Promise<void> {
  for (const revision of revisions) {
    const state = await stateOf(office.context, office.url, { revisionId: revision.revisionId, personId: ANA })
    if (['confirmed', 'problem'].includes(state)) throw new Error(`${revision.colour} counts as ${state}`)
  }
}

async function expectState(office: Office, revision: Published, expected: string): Promise<void> {
  const state = await stateOf(office.context, office.url, { revisionId: revision.revisionId, personId: ANA })
  if (state !== expected) throw new Error(`${revision.colour} is ${state}, not ${expected}`)
}
