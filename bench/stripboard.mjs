/** The stripboard in a real browser: 1,000 strips in 120 days, opened, moved about and scrolled. */
import { createRequire } from 'node:module'
import { ROOT } from '../scripts/say.mjs'
import { findChromium } from '../scripts/chromium.mjs'
import { dragAStrip, moveByKey, openBoard, quantile, scrollBoard, watchPage } from './board-gestures.mjs'
import { makeLargeBoard } from './large-board.mjs'
import { median } from './side-by-side.mjs'

const { chromium } = createRequire(`${ROOT}/apps/e2e/package.json`)('playwright-core')
const NAME = 'the board of 1,000 strips in Chromium: the figure nearest its limit'
/** Whole milliseconds, as frames are counted: two of a screen of 60 a second are 33. */
const LIMITS = { firstRows: 500, drop: 50, key: 50, scrollP95: 28, slowScrollP50: 33 }
const ROUNDS = 5

/** Each figure is the median of its rounds; the row holds when every one is within its limit. */
export async function run(stage) {
  const shoot = await makeLargeBoard(stage)
  const url = `${stage.api.url}/productions/${shoot.production_id}/schedule`
  const { executablePath, args } = await findChromium()
  const browser = await chromium.launch({ executablePath, args, headless: true })
  try {
    const [name, value] = shoot.sessionCookie.split('=')
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await context.addCookies([{ name, value, url: stage.api.url }])
    await context.addInitScript(watchPage)
    return rowOf(await measured(await context.newPage(), url))
  } finally {
    await browser.close()
  }
}

async function measured(page, url) {
  await openBoard(page, url) // the first time fills the caches of browser and server
  return {
    firstRows: await rounds(() => openBoard(page, url)),
    drop: await rounds(() => settled(page, () => dragAStrip(page))),
    key: await rounds(() => settled(page, () => moveByKey(page))),
    scrollP95: await rounds(async () => quantile(await scrolled(page), 0.95)),
    slowScrollP50: await slowly(page, () => rounds(async () => quantile(await scrolled(page), 0.5))),
  }
}

async function rounds(measure) {
  const values = []
  for (let round = 0; round < ROUNDS; round += 1) values.push(await measure())
  return median(values)
}

/** With a pause after it, so that the server's answer does not fall on the next. */
async function settled(page, measure) {
  const value = await measure()
  await page.waitForTimeout(400)
  return value
}

/** There and back, so that each round scrolls the same strips. */
async function scrolled(page) {
  const frames = await scrollBoard(page, { distance: 6000, speed: 2400 })
  await scrollBoard(page, { distance: -6000, speed: 12_000 })
  return frames
}

async function slowly(page, measure) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  try {
    return await measure()
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
}

function rowOf(figures) {
  const shares = Object.entries(LIMITS).map(([figure, limit]) => figures[figure] / limit)
  const words = Object.entries(LIMITS).map(([figure, limit]) => `${figure} ${figures[figure].toFixed(1)} of ${limit} ms`)
  return { name: NAME, ratio: Math.max(...shares), limit: 1, detail: words.join(', '), facts: figures }
}
