/** The Day out of Days in a real browser: 200 of the cast over 168 dates, opened, scrolled down and across, walked by keys. */
import { createRequire } from 'node:module'
import { loadavg } from 'node:os'
import { ROOT } from '../scripts/say.mjs'
import { findChromium } from '../scripts/chromium.mjs'
import { quantile } from './board-gestures.mjs'
import { DATES, makeLargeDood, ROWS } from './large-dood.mjs'
import { median } from './side-by-side.mjs'

const { chromium } = createRequire(`${ROOT}/apps/e2e/package.json`)('playwright-core')
const NAME = `the Day out of Days of ${ROWS} rows and ${DATES} dates in Chromium: the figure nearest its limit`
const LIMITS = { firstRows: 500, downP95: 33, acrossP95: 33, key: 50 }
const ROUNDS = 5

/** Each figure is the median of its rounds; the row holds when every one is within its limit. */
export async function run(stage) {
  const shoot = await makeLargeDood(stage)
  const url = `${stage.api.url}/productions/${shoot.production_id}/dood`
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
  await open(page, url) // the first time fills the caches of browser and server
  const firstRows = await rounds(() => open(page, url))
  const whole = await page.evaluate(() => ['aria-rowcount', 'aria-colcount'].map((name) => Number(document.querySelector('[role=grid]').getAttribute(name))))
  if (whole[0] < ROWS || whole[1] < DATES) throw new Error(`The grid has ${whole.join(' by ')}`)
  return {
    firstRows,
    downP95: await rounds(() => scrolled(page, { yDistance: -5000 })),
    acrossP95: await rounds(() => scrolled(page, { xDistance: -4000 })),
    key: await rounds(() => walked(page)),
  }
}

async function rounds(measure) {
  const values = []
  for (let round = 0; round < ROUNDS; round += 1) values.push(await measure())
  return median(values)
}

/** From the start of the navigation until the frame that shows the first rows. */
async function open(page, url) {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => globalThis.firstRowsAt !== undefined, undefined, { timeout: 60_000, polling: 50 })
  return page.evaluate(() => globalThis.firstRowsAt)
}

/** Runs in every new page: notes when the first rows are painted. */
function watchPage() {
  const look = () => {
    if (document.querySelectorAll('[role=grid] [data-line]').length >= 10) globalThis.firstRowsAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Scrolls the grid by the wheel there and back, so that each round scrolls the same; the time 95 of 100 frames keep on the way there. */
async function scrolled(page, way) {
  const frames = await wheel(page, { ...way, speed: 2400 })
  await wheel(page, Object.fromEntries(Object.entries(way).map(([axis, distance]) => [axis, -distance])))
  return quantile(frames.toSorted((a, b) => a - b), 0.95)
}

async function wheel(page, { speed = 12_000, ...way }) {
  const cdp = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    globalThis.frames = []
    let last
    const note = (now) => {
      if (last !== undefined) globalThis.frames.push(now - last)
      last = now
      globalThis.noting = requestAnimationFrame(note)
    }
    globalThis.noting = requestAnimationFrame(note)
  })
  await cdp.send('Input.synthesizeScrollGesture', { x: 900, y: 500, ...way, speed, gestureSourceType: 'mouse' })
  const frames = await page.evaluate(() => (cancelAnimationFrame(globalThis.noting), globalThis.frames))
  await cdp.detach()
  return frames
}

/** From an arrow key until the frame with the focus in the next cell is painted, the middle of twenty. */
async function walked(page) {
  await page.locator('[role=grid] [data-column]').first().focus()
  await page.evaluate(() => {
    globalThis.keyTimes = []
    const painted = (since) => requestAnimationFrame(() => setTimeout(() => globalThis.keyTimes.push(performance.now() - since)))
    globalThis.noteKey ??= ({ timeStamp }) => painted(timeStamp)
    addEventListener('keydown', globalThis.noteKey, { capture: true })
  })
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown')
    await page.waitForTimeout(60)
  }
  return median(await page.evaluate(() => globalThis.keyTimes))
}

function rowOf(figures) {
  const shares = Object.entries(LIMITS).map(([figure, limit]) => figures[figure] / limit)
  const words = Object.entries(LIMITS).map(([figure, limit]) => `${figure} ${figures[figure].toFixed(1)} of ${limit} ms`)
  const detail = `${words.join(', ')}; load of the machine ${loadavg()[0].toFixed(1)}`
  return { name: NAME, ratio: Math.max(...shares), limit: 1, detail, facts: { ...figures, load: loadavg()[0] } }
}
