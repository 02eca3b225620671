/** A screen of the office in a real browser: opened by somebody who is signed in, measured in rounds, scrolled by the wheel. */
import { createRequire } from 'node:module'
import { loadavg } from 'node:os'
import { findChromium } from '../scripts/chromium.mjs'
import { ROOT } from '../scripts/say.mjs'
import { median } from './side-by-side.mjs'

const { chromium } = createRequire(`${ROOT}/apps/e2e/package.json`)('playwright-core')
const ROUNDS = 5

/** Opens a page for somebody of the shoot's office and measures in it; `watch` runs in every new document before the page's own code. */
export async function inBrowser({ stage, shoot, watch, watched }, measure) {
  const { executablePath, args } = await findChromium()
  const browser = await chromium.launch({ executablePath, args, headless: true })
  try {
    const [name, value] = shoot.sessionCookie.split('=')
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await context.addCookies([{ name, value, url: stage.api.url }])
    await context.addInitScript(watch, watched)
    return await measure(await context.newPage())
  } finally {
    await browser.close()
  }
}

/** A `watch`: notes when the first rows are painted, as many as are wanted of what a selector finds. */
export function watchRows({ selector, count }) {
  const look = () => {
    if (document.querySelectorAll(selector).length >= count) globalThis.firstRowsAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** From the start of the navigation until the frame that shows the first rows. */
export async function openUntilRows(page, url) {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => globalThis.firstRowsAt !== undefined, undefined, { timeout: 60_000, polling: 50 })
  return page.evaluate(() => globalThis.firstRowsAt)
}

/** The middle of several rounds. */
export async function rounds(measure) {
  const values = []
  for (let round = 0; round < ROUNDS; round += 1) values.push(await measure())
  return median(values)
}

/** Turns the wheel at a point; the times between the frames meanwhile, sorted. */
export async function wheel(page, gesture) {
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
  await cdp.send('Input.synthesizeScrollGesture', { ...gesture, gestureSourceType: 'mouse' })
  const frames = await page.evaluate(() => (cancelAnimationFrame(globalThis.noting), globalThis.frames))
  await cdp.detach()
  return frames.toSorted((a, b) => a - b)
}

/** The value below which a share of sorted values lies, in whole milliseconds. */
export function quantile(sorted, share) {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
}

/** A row that holds when every figure is within its limit. */
export function rowOf(name, figures, limits) {
  const shares = Object.entries(limits).map(([figure, limit]) => figures[figure] / limit)
  const words = Object.entries(limits).map(([figure, limit]) => `${figure} ${figures[figure].toFixed(1)} of ${limit} ms`)
  const load = loadavg()[0]
  return { name, ratio: Math.max(...shares), limit: 1, detail: `${words.join(', ')}; load of the machine ${load.toFixed(1)}`, facts: { ...figures, load } }
}
