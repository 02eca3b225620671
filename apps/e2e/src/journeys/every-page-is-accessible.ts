import { personIdOf } from '@callboard/example-film'
import type { Page } from 'playwright-core'
import { accessibilityFaults } from '../stage/axe.js'
import { openChrome, openWindow } from '../stage/chrome.js'
import { demoIds, personalLinkOf, signInAs } from '../stage/demo-visitor.js'
import type { Journey } from '../stage/journey.js'
import { type DemoIds, SCREENS } from '../stage/screens.js'
import { serveCopy } from '../stage/served-copy.js'

/** Screens that are lists where a table would not fit. */
const NARROW = ['schedule', 'schedule-month', 'dood']

/** axe finds nothing on any page, on a phone and on a desk, and no page throws or is wider than its window. */
export const everyPageIsAccessible: Journey = {
  name: 'Every page is accessible',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts', () => serveCopy({ CALLBOARD_DEMO: 'on' }))
    const browser = await openChrome()
    try {
      for (const who of ['nobody', 'coordinator', 'producer', 'crew', 'client'] as const) {
        const phone = await openWindow(browser, { viewport: { width: 390, height: 900 } })
        const desk = await openWindow(browser, { viewport: { width: 1440, height: 900 } })
        const { context } = desk
        for (const window of [phone, desk]) await signInAs(window.context, copy.url, who)
        const ids = who === 'coordinator' ? await demoIds(context, copy.url) : { callSheetId: '', revisionId: '' }
        for (const screen of SCREENS.filter((one) => (one.as ?? 'coordinator') === who)) {
          await step(`axe finds nothing on ${screen.name}`, async () => {
            await Promise.all([phone, desk].map((window) => look(window, `${copy.url}${screen.path(ids)}`)))
          })
        }
        if (who === 'coordinator') {
          await step(`axe finds nothing on ${NARROW.join(', ')} at 320 px in forced colours, and nothing scrolls sideways`, () => lookNarrow({ ...phone, url: copy.url, ids }))
          const link = await personalLinkOf(context, copy.url, personIdOf('Ana Vilhena'))
          const reader = await openWindow(browser, { viewport: { width: 390, height: 844 } })
          await step('axe finds nothing on the phone reader', async () => {
            await reader.page.goto(link)
            await reader.page.getByText(/Will you be there|Confirmed \d\d:\d\d|Waiting to send/).first().waitFor()
            await expectNone([...(await accessibilityFaults(reader.page)), ...reader.faults], 390)
          })
          await reader.context.close()
        }
        for (const window of [phone, desk]) await window.context.close()
      }
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

/** One window waits for its page while the other is looked at. */
async function look({ page, faults }: Window, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await expectNone([...(await accessibilityFaults(page)), ...faults.splice(0), ...(await tooWide(page))], page.viewportSize()?.width ?? 0)
}

type Window = Awaited<ReturnType<typeof openWindow>>

interface Looked {
  readonly page: Page
  readonly faults: string[]
  readonly url: string
  readonly ids: DemoIds
}

async function lookNarrow({ page, faults, url, ids }: Looked): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 320, height: 800 })
  for (const screen of SCREENS.filter(({ name }) => NARROW.includes(name))) {
    await page.goto(`${url}${screen.path(ids)}`)
    await page.waitForLoadState('networkidle')
    await expectNone([...(await accessibilityFaults(page)), ...faults.splice(0), ...(await tooWide(page)), ...(await scrollsSideways(page))].map((fault) => `${screen.name}: ${fault}`), 320)
  }
}

async function expectNone(faults: readonly string[], width: number): Promise<void> {
  if (faults.length > 0) throw new Error(`at ${width} px:\n${faults.join('\n')}`)
}

async function tooWide(page: Page): Promise<string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return excess > 1 ? [`the page is ${excess} px wider than its window`] : []
}

/** WCAG 1.4.10: nothing in the page has to be scrolled in two directions. */
async function scrollsSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className} scrolls sideways`),
  )
}
