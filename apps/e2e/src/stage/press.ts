import type { Page } from 'playwright-core'

/** As long as a thumb is down. */
const THUMB = 90
/** Nobody answers what they cannot have read. */
const LOOK = 1_300

/** Presses a button as a hand does: having looked at the page, and not in no time. */
export async function pressByHand(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' })
  await button.waitFor()
  await page.waitForFunction((look) => performance.now() > look, LOOK)
  await button.click({ delay: THUMB })
}
