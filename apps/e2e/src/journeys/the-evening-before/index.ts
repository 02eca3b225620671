import type { Page } from 'playwright-core'
import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import type { Journey } from '../../stage/journey.js'
import { serveCopy } from '../../stage/served-copy.js'
import { startUnrulyMailServer } from '../../stage/unruly-mail-server.js'
import { chaseThem } from './chase-them.js'
import { type Evening, TEMPERS } from './evening.js'
import { issueTheSheet, publishToAll } from './issue-the-sheet.js'
import { officeDesk } from './office-desk.js'
import { pushTheCall } from './push-the-call.js'
import { makeUnit } from './unit-of-120.js'

const DESK = { viewport: { width: 1440, height: 900 } }

/** A hundred and twenty people, a mail server as they are, and a call that is pushed by half an hour. */
export const theEveningBefore: Journey = {
  name: 'The evening before: a unit of 120 is told, chased, and told again',
  async run(step) {
    const mails = await startUnrulyMailServer((address) => TEMPERS[address] ?? null)
    const copy = await step('a Callboard starts beside a mail server that delays, defers, rejects and hangs up', () => serveCopy({ CALLBOARD_DEMO: 'off', SMTP_URL: mails.url }))
    const browser = await openChrome()
    try {
      const unit = await makeUnit(copy)
      const windows = await Promise.all([openWindow(browser, DESK), openWindow(browser, DESK)])
      for (const { context } of windows) await context.addCookies([{ name: 'callboard-session', value: unit.session, url: copy.url, httpOnly: true }])
      const [first, second] = [windows[0]!, windows[1]!]
      const evening: Evening = { url: copy.url, unit, browser, mails, desk: officeDesk(first.context, copy.url, unit), ana: first.page, ben: second.page }
      await publishToAll(step, evening)
      const called = await issueTheSheet(step, evening)
      const phones = await chaseThem(step, evening, called)
      await pushTheCall(step, evening, phones)
      await step('neither coordinator has loaded a page anew since they opened it, and no page threw an error', async () => {
        for (const page of [evening.ana, evening.ben]) if (!(await isKept(page))) throw new Error(`${page.url()} was loaded anew`)
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

/** Whether the page is still the document it was when it was marked. */
function isKept(page: Page): Promise<boolean> {
  return page.evaluate(() => 'kept' in window)
}
