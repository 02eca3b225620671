import type { Page } from 'playwright-core'
import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import type { Journey, Step } from '../../stage/journey.js'
import { serveCopy } from '../../stage/served-copy.js'
import { startUnrulyMailServer, type Temper, type UnrulyMailServer } from '../../stage/unruly-mail-server.js'
import { officeDesk } from './office-desk.js'
import { openPhone } from './phones.js'
import { makeUnit, PEOPLE, type Unit } from './unit-of-120.js'

/** Addresses of the unit, and how their mail server treats them. */
const TEMPERS: Readonly<Record<string, Temper>> = {
  'person20@callboard.example': 'rejects',
  'person30@callboard.example': 'defers once',
  'person31@callboard.example': 'defers once',
  'person40@callboard.example': 'hangs up once',
  'person50@callboard.example': 'is slow',
  'person51@callboard.example': 'is slow',
}
const BOUNCED = { name: 'Person 0020', right: 'person.20@callboard.example' }

interface Evening {
  readonly url: string
  readonly unit: Unit
  readonly mails: UnrulyMailServer
  readonly desk: ReturnType<typeof officeDesk>
  /** Two coordinators, each before their own screen. */
  readonly screens: readonly [Page, Page]
}

/** A hundred and twenty people, a mail server as they are. */
export const theEveningBefore: Journey = {
  name: 'The evening before: a unit of 120 is told, and a bounce is put right',
  async run(step) {
    const mails = await startUnrulyMailServer((address) => TEMPERS[address] ?? null)
    const copy = await step('a Callboard starts beside a mail server that delays, defers, rejects and hangs up', () => serveCopy({ CALLBOARD_DEMO: 'off', SMTP_URL: mails.url }))
    const browser = await openChrome()
    try {
      const unit = await makeUnit(copy)
      const windows = await Promise.all([openWindow(browser, { viewport: { width: 1440, height: 900 } }), openWindow(browser, { viewport: { width: 1440, height: 900 } })])
      for (const { context } of windows) await context.addCookies([{ name: 'callboard-session', value: unit.session, url: copy.url, httpOnly: true }])
      const evening: Evening = { url: copy.url, unit, mails, desk: officeDesk(windows[0]!.context, copy.url, unit), screens: [windows[0]!.page, windows[1]!.page] }
      await publishToAll(step, evening)
      await confirmMost(step, evening)
      await fixTheBounce(step, evening)
      await step('no page threw an error on the way', async () => {
        const faults = windows.flatMap((window) => window.faults)
        if (faults.length > 0) throw new Error(faults.join('\n'))
      })
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
      await mails.stop()
    }
  },
}

async function publishToAll(step: Step, { url, unit, mails, screens: [ana, ben] }: Evening): Promise<void> {
  await step(`the schedule is published to ${PEOPLE} people, while a second coordinator looks on`, async () => {
    await ben.goto(`${url}/productions/${unit.productionId}/deliveries`)
    await ana.goto(`${url}/productions/${unit.productionId}/publish`)
    await ana.getByLabel('Why').fill('First issue')
    const accept = ana.getByLabel('Publish although rest would be too short')
    await ana.getByRole('button', { name: `Publish WHITE to ${PEOPLE} people` }).waitFor()
    if (await accept.isVisible()) await accept.check()
    await ana.getByRole('button', { name: `Publish WHITE to ${PEOPLE} people` }).click()
    await ana.getByText(/messages are on their way/).waitFor()
  })
  await step('everybody’s mail is taken once, but for the one that is refused; what was deferred or cut off came again', async () => {
    await until(() => mails.taken.length >= PEOPLE - 1)
    const addresses = new Set(mails.taken.map(({ to }) => to))
    if (addresses.size !== PEOPLE - 1 || mails.taken.length !== PEOPLE - 1) throw new Error(`${mails.taken.length} mails to ${addresses.size} addresses`)
    const { misdeeds } = mails
    if (misdeeds.rejects !== 1 || misdeeds['defers once'] !== 2 || misdeeds['hangs up once'] !== 1 || misdeeds['is slow'] !== 2) throw new Error(JSON.stringify(misdeeds))
  })
}

/** Everybody but the last nineteen confirms on their phone. */
async function confirmMost(step: Step, { url, mails, desk, screens: [, ben] }: Evening): Promise<void> {
  await step('a hundred of them open their link and confirm', async () => {
    for (const { mail } of mails.taken.slice(0, 100)) {
      const phone = await openPhone(url, linkOf(mail.text))
      await phone.confirm()
    }
    const told = await desk.toldOf(1)
    const count = (state: string) => told.filter((one) => one.state === state).length
    if (count('confirmed') !== 100 || count('bounced') !== 1 || count('sent') !== PEOPLE - 101) throw new Error(JSON.stringify(told.map((one) => one.state)))
  })
  await step('the second coordinator saw it happen, and who bounced, without a reload', async () => {
    await ben.getByRole('listitem').filter({ hasText: BOUNCED.name }).getByText('Bounced').first().waitFor()
    await ben.getByRole('button', { name: 'Confirmed 100' }).waitFor()
  })
}

async function fixTheBounce(step: Step, { mails, desk, screens: [, ben] }: Evening): Promise<void> {
  await step('the bounced address is put right, that one mail goes out, and the second coordinator sees it', async () => {
    const row = ben.getByRole('listitem').filter({ hasText: BOUNCED.name })
    await desk.resend(BOUNCED.name, BOUNCED.right)
    await until(() => mails.taken.some(({ to }) => to === BOUNCED.right))
    if (mails.taken.length !== PEOPLE) throw new Error(`${mails.taken.length} mails by now`)
    await row.getByText('Sent').first().waitFor()
  })
}

function linkOf(text = ''): string {
  const link = /https?:\/\/\S+\/c#[\w-]{43}/.exec(text)
  if (!link) throw new Error(`No personal link in the mail:\n${text}`)
  return link[0]
}

const PATIENCE = 60_000

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come to that within a minute')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
