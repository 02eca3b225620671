import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { personIdOf } from '@callboard/example-film'
import type { Browser, Page } from 'playwright-core'
import { openChrome, openWindow } from './stage/chrome.js'
import { demoIds, personalLinkOf, signInAs } from './stage/demo-visitor.js'
import { SCREENS, type Screen } from './stage/screens.js'
import { serveCopy } from './stage/served-copy.js'

/** The moment every picture is taken at: the evening before day 5. */
export const PICTURE_CLOCK = '2027-01-11T18:40:00Z'
const WIDTHS = [390, 1024, 1440]
const THEMES = ['light', 'dark'] as const

const { values } = parseArgs({ options: { out: { type: 'string', default: 'pictures' }, only: { type: 'string' } }, strict: false, args: process.argv.slice(2) })
const out = resolve(process.env['INIT_CWD'] ?? '.', String(values.out))
await mkdir(out, { recursive: true })
const copy = await serveCopy({ CALLBOARD_CLOCK: PICTURE_CLOCK, CALLBOARD_DEMO: 'on' })
const browser = await openChrome()
let taken = 0
try {
  const only = values.only === undefined ? null : String(values.only).split(',')
  const screens = SCREENS.filter((screen) => only === null || only.includes(screen.name))
  for (const who of new Set(screens.map((screen) => screen.as ?? 'coordinator'))) {
    taken += await takeAll(browser, who, screens.filter((screen) => (screen.as ?? 'coordinator') === who))
  }
  if (!values.only || values.only === 'reader') taken += await takeReader(browser)
} finally {
  await browser.close()
  await copy.stop()
}
console.log(`${taken} pictures in ${out}`)

async function takeAll(chrome: Browser, who: NonNullable<Screen['as']>, screens: readonly Screen[]): Promise<number> {
  const { context, page } = await openWindow(chrome)
  await page.clock.setFixedTime(PICTURE_CLOCK)
  await signInAs(context, copy.url, who)
  const ids = who === 'coordinator' ? await demoIds(context, copy.url) : { callSheetId: '', revisionId: '' }
  let count = 0
  for (const screen of screens) count += await take(page, screen.name, `${copy.url}${screen.path(ids)}`)
  await context.close()
  return count
}

async function takeReader(chrome: Browser): Promise<number> {
  const office = await openWindow(chrome)
  await signInAs(office.context, copy.url, 'coordinator')
  const link = await personalLinkOf(office.context, copy.url, personIdOf('Ana Vilhena'))
  await office.context.close()
  const { context, page } = await openWindow(chrome)
  await page.clock.setFixedTime(PICTURE_CLOCK)
  await page.goto(link)
  await page.getByText(/Will you be there|Confirmed \d\d:\d\d|changes your call/).first().waitFor()
  const count = await take(page, 'reader', `${copy.url}/c`, () => page.getByText('What changed for you').first().waitFor())
  await context.close()
  return count + (await takeOnASet(chrome, link))
}

/** The whole sheet on a phone, by day and by night on a set. */
async function takeOnASet(chrome: Browser, link: string): Promise<number> {
  for (const theme of ['light', 'set-night']) {
    const { context, page } = await openWindow(chrome, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.addInitScript((chosen) => localStorage.setItem('callboard.theme', chosen), theme)
    await page.clock.setFixedTime(PICTURE_CLOCK)
    await page.goto(link)
    await page.getByRole('heading', { name: 'The day', exact: true }).waitFor()
    await page.screenshot({ path: join(out, `reader-whole-390-${theme}.png`), fullPage: true })
    await context.close()
  }
  return 2
}

/** One screen in every width, light and dark. */
async function take(page: Page, name: string, url: string, isShown = () => page.waitForLoadState('networkidle')): Promise<number> {
  let count = 0
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
      await page.goto(url)
      await isShown()
      await page.screenshot({ path: join(out, `${name}-${width}-${theme}.png`), fullPage: false })
      count += 1
    }
  }
  return count
}
