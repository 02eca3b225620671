/** The Day out of Days in a real browser: 200 of the cast over 168 dates, opened, scrolled down and across, walked by keys. */
import { inBrowser, openUntilRows, quantile, rounds, rowOf, watchRows, wheel } from './in-browser.mjs'
import { DATES, makeLargeDood, ROWS } from './large-dood.mjs'
import { median } from './side-by-side.mjs'

const NAME = `the Day out of Days of ${ROWS} rows and ${DATES} dates in Chromium: the figure nearest its limit`
const LIMITS = { firstRows: 500, downP95: 33, acrossP95: 33, key: 50 }
const IN_THE_MIDDLE = { x: 900, y: 500 }

/** Each figure is the median of its rounds; the row holds when every one is within its limit. */
export async function run(stage) {
  const shoot = await makeLargeDood(stage)
  const url = `${stage.api.url}/productions/${shoot.production_id}/dood`
  const watched = { selector: '[role=grid] [data-line]', count: 10 }
  return rowOf(NAME, await inBrowser({ stage, shoot, watch: watchRows, watched }, (page) => measured(page, url)), LIMITS)
}

async function measured(page, url) {
  await openUntilRows(page, url) // the first time fills the caches of browser and server
  const firstRows = await rounds(() => openUntilRows(page, url))
  const whole = await page.evaluate(() => ['aria-rowcount', 'aria-colcount'].map((name) => Number(document.querySelector('[role=grid]').getAttribute(name))))
  if (whole[0] < ROWS || whole[1] < DATES) throw new Error(`The grid has ${whole.join(' by ')}`)
  return {
    firstRows,
    downP95: await rounds(() => scrolled(page, { yDistance: -5000 })),
    acrossP95: await rounds(() => scrolled(page, { xDistance: -4000 })),
    key: await rounds(() => walked(page)),
  }
}

/** Scrolls the grid by the wheel there and back, so that each round scrolls the same; the time 95 of 100 frames keep on the way there. */
async function scrolled(page, way) {
  const frames = await wheel(page, { ...IN_THE_MIDDLE, ...way, speed: 2400 })
  const back = Object.fromEntries(Object.entries(way).map(([axis, distance]) => [axis, -distance]))
  await wheel(page, { ...IN_THE_MIDDLE, ...back, speed: 12_000 })
  return quantile(frames, 0.95)
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
