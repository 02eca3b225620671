import type { BrowserContext, Page } from 'playwright-core'
import { accessibilityFaults } from '../../stage/axe.js'
import { openWindow } from '../../stage/chrome.js'
import type { Step } from '../../stage/journey.js'
import { pressByHand } from '../../stage/press.js'
import { ANA, linkIn, openRoom, type Stage } from './stage-of-the-job.js'

export interface Phone {
  readonly context: BrowserContext
  readonly page: Page
  readonly faults: readonly string[]
}

/** Ana opens the link of her mail, reads her call, loses the signal and reads it again. */
export async function readOnThePhone(step: Step, { browser, mails }: Stage): Promise<Phone> {
  const phone = await openWindow(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await step('Ana opens the link of her mail and sees her call', async () => {
    const mail = await mails.waitFor(ANA.email)
    await phone.page.goto(linkIn(mail, '/c#'))
    await phone.page.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
    if (phone.page.url().includes('#')) throw new Error('The link’s secret is still in the address bar')
    const faults = await accessibilityFaults(phone.page)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  await step('without signal she reads it again', async () => {
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await phone.page.reload()
    await phone.page.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
    await phone.context.setOffline(true)
    await phone.page.reload()
    await phone.page.getByRole('button', { name: 'Confirm', exact: true }).waitFor()
    await phone.page.getByText(/offline/i).first().waitFor()
  })
  return phone
}

/** She confirms in the car park; the answer goes out when the signal is back, and the coordinator sees it live. */
export async function confirmOnThePhone(step: Step, { office }: Stage, phone: Phone): Promise<void> {
  await step('she confirms without signal, and it is kept', async () => {
    await pressByHand(phone.page, 'Confirm')
    await phone.page.getByText(/Waiting to send/).first().waitFor()
  })
  await step("with signal it goes out, and the coordinator's open screen shows it", async () => {
    await openRoom(office, 'Deliveries')
    await phone.context.setOffline(false)
    await phone.page.getByText(/Confirmed .*\d\d:\d\d/).first().waitFor()
    await office.getByRole('listitem').filter({ hasText: ANA.name }).getByText('Confirmed').waitFor()
  })
}

/** After the second publication her confirmation is asked for anew, with what changed. */
export async function readWhatChanged(step: Step, _stage: Stage, phone: Phone): Promise<void> {
  await step('Ana reads what changed and is asked again', async () => {
    await phone.page.reload()
    await phone.page.getByText(/your call is now/).first().waitFor()
    await pressByHand(phone.page, 'Confirm')
    await phone.page.getByText(/Confirmed .*\d\d:\d\d/).first().waitFor()
  })
}
