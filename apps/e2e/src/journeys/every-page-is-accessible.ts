import { personIdOf } from '@callboard/example-film'
import { accessibilityFaults } from '../stage/axe.js'
import { openChrome, openWindow } from '../stage/chrome.js'
import { demoIds, personalLinkOf, signInAs } from '../stage/demo-visitor.js'
import type { Journey } from '../stage/journey.js'
import { SCREENS } from '../stage/screens.js'
import { serveCopy } from '../stage/served-copy.js'

const WIDTHS = [390, 1440]

/** axe finds nothing on any page, on a phone and on a desk, and no page throws or is wider than its window. */
export const everyPageIsAccessible: Journey = {
  name: 'Every page is accessible',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts', () => serveCopy({ CALLBOARD_DEMO: 'on' }))
    const browser = await openChrome()
    try {
      for (const who of ['nobody', 'coordinator', 'producer', 'crew', 'client'] as const) {
        const { context, page, faults } = await openWindow(browser)
        await signInAs(context, copy.url, who)
        const ids = who === 'coordinator' ? await demoIds(context, copy.url) : { callSheetId: '', revisionId: '' }
        for (const screen of SCREENS.filter((one) => (one.as ?? 'coordinator') === who)) {
          await step(`axe finds nothing on ${screen.name}`, async () => {
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 900 })
              await page.goto(`${copy.url}${screen.path(ids)}`)
              await page.waitForLoadState('networkidle')
              await expectNone([...(await accessibilityFaults(page)), ...faults.splice(0), ...(await tooWide(page))], width)
            }
          })
        }
        if (who === 'coordinator') {
          const link = await personalLinkOf(context, copy.url, personIdOf('Ana Vilhena'))
          const phone = await openWindow(browser, { viewport: { width: 390, height: 844 } })
          await step('axe finds nothing on the phone reader', async () => {
            await phone.page.goto(link)
            await phone.page.getByText(/Will you be there|Confirmed \d\d:\d\d|Not sent yet/).first().waitFor()
            await expectNone([...(await accessibilityFaults(phone.page)), ...phone.faults], 390)
          })
          await phone.context.close()
        }
        await context.close()
      }
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

async function expectNone(faults: readonly string[], width: number): Promise<void> {
  if (faults.length > 0) throw new Error(`at ${width} px:\n${faults.join('\n')}`)
}

async function tooWide(page: import('playwright-core').Page): Promise<string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return excess > 1 ? [`the page is ${excess} px wider than its window`] : []
}
