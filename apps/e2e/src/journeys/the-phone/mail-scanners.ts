import { personIdOf } from '@callboard/example-film'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import { personalLinkOf, signInAs } from '../../stage/demo-visitor.js'
import type { Journey } from '../../stage/journey.js'
import { pressByHand } from '../../stage/press.js'
import { type Published, publishNewCall, stateOf } from '../../stage/publish-by-office.js'
import { serveCopy } from '../../stage/served-copy.js'

const EVENING = '2027-01-11T18:40:00Z'
const ANA = personIdOf('Ana Vilhena')
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const HEADLESS = WINDOWS.replace('Chrome/', 'HeadlessChrome/')
/** How often a scanner goes over whatever buttons there are by then. */
const ROUNDS = 2

interface Scanner {
  readonly name: string
  /** As a plain program, or as a browser that calls itself this. */
  readonly browser?: string
  open(at: { readonly link: string; readonly context: BrowserContext; readonly page: Page }): Promise<void>
}

const plain = (method: 'GET' | 'HEAD', follows: boolean): Scanner['open'] => async ({ link, context }) => {
  const { origin, hash } = new URL(link)
  const token = hash.slice(1)
  for (const path of ['/c', `/c?token=${token}`, `/c/${token}`, `/c%23${token}`, '/api/reader/enter', '/api/reader/answer', `/api/reader/answer?token=${token}`]) {
    await context.request.fetch(`${origin}${path}`, { method, maxRedirects: follows ? 20 : 0 })
  }
}

const look: Scanner['open'] = async ({ link, page }) => {
  await page.goto(link)
  await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
  await page.waitForTimeout(1_300)
}

/** Presses every button it finds, again and again, as quickly as it can or with pauses. */
const pressAll = (pause: number, press: (page: Page, index: number) => Promise<unknown>): Scanner['open'] => async (at) => {
  await look(at)
  for (let round = 0; round < ROUNDS; round += 1) {
    const count = await at.page.locator('button:visible, input[type=radio]:visible, summary:visible').count()
    for (let index = 0; index < count; index += 1) {
      await press(at.page, index).catch(() => undefined)
      if (index % 20 === 0) await at.page.waitForTimeout(pause)
    }
  }
}
const byScript = (page: Page, index: number) => page.evaluate((at) => document.querySelectorAll<HTMLElement>('button, input[type=radio], summary')[at]?.click(), index)
const byPointer = (page: Page, index: number) => page.locator('button:visible, input[type=radio]:visible, summary:visible').nth(index).click({ timeout: 150, force: true })

const SCANNERS: readonly Scanner[] = [
  { name: 'asks for the head of every address', open: plain('HEAD', false) },
  { name: 'fetches every address', open: plain('GET', false) },
  { name: 'fetches and follows redirects', open: plain('GET', true) },
  { name: 'runs the page', browser: HEADLESS, open: look },
  { name: 'runs the page and calls itself a mail program', browser: `${WINDOWS} BingPreview/1.0b`, open: look },
  { name: 'presses every button, and says what it is', browser: HEADLESS, open: pressAll(0, byPointer) },
  { name: 'presses every button by script, and hides what it is', browser: WINDOWS, open: pressAll(100, byScript) },
  { name: 'presses every button by pointer with pauses, and hides what it is', browser: WINDOWS, open: pressAll(700, byPointer) },
]

/** What opens links before people do leaves no answer, whatever it presses. */
export const mailScannersConfirmNothing: Journey = {
  name: 'Mail scanners confirm nothing',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts', () => serveCopy({ CALLBOARD_DEMO: 'on', CALLBOARD_CLOCK: EVENING }))
    const browser = await openChrome()
    try {
      const { context: office } = await openWindow(browser)
      await signInAs(office, copy.url, 'coordinator')
      const published = await publishNewCall(office, copy.url, { date: '2027-01-06', generalCall: '06:35' })
      const answered = async () => stateOf(office, copy.url, { revisionId: published.revisionId, personId: ANA })
      for (const scanner of SCANNERS) await step(`one that ${scanner.name}`, () => scan(scanner, { browser, office, url: copy.url, answered, published }))
      await step('and a person presses once', async () => {
        const { page, context } = await openWindow(browser)
        await page.goto(await personalLinkOf(office, copy.url, ANA))
        await pressByHand(page, 'Confirm')
        await page.getByText(/Confirmed .*\d\d:\d\d/).waitFor()
        if ((await answered()) !== 'confirmed') throw new Error(`The office knows ${await answered()}`)
        await context.close()
      })
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

interface Scanned {
  readonly browser: Browser
  readonly office: BrowserContext
  readonly url: string
  readonly published: Published
  answered(): Promise<string>
}

async function scan(scanner: Scanner, { browser, office, url, answered }: Scanned): Promise<void> {
  const link = await personalLinkOf(office, url, ANA)
  const { context, page } = await openWindow(browser, scanner.browser === undefined ? {} : { userAgent: scanner.browser })
  const answers: string[] = []
  page.on('request', (request) => request.url().endsWith('/api/reader/answer') && answers.push(request.postData() ?? ''))
  await scanner.open({ link, context, page })
  await context.close()
  const state = await answered()
  if (['confirmed', 'problem'].includes(state) || answers.length > 0) throw new Error(`It left ${state}: ${answers.join(' ')}`)
}
