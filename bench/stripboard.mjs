/** The stripboard in a real browser: 1,000 strips in 120 days, opened, moved about and scrolled. */
import { dragAStrip, moveByKey, openBoard, scrollBoard, watchPage } from './board-gestures.mjs'
import { inBrowser, quantile, rounds, rowOf } from './in-browser.mjs'
import { makeLargeBoard } from './large-board.mjs'

const NAME = 'the board of 1,000 strips in Chromium: the figure nearest its limit'
/** Whole milliseconds, as frames are counted: two of a screen of 60 a second are 33. */
const LIMITS = { firstRows: 500, drop: 50, key: 50, scrollP95: 28, slowScrollP50: 33 }

/** Each figure is the median of its rounds; the row holds when every one is within its limit. */
export async function run(stage) {
  const shoot = await makeLargeBoard(stage)
  const url = `${stage.api.url}/productions/${shoot.production_id}/schedule`
  return rowOf(NAME, await inBrowser({ stage, shoot, watch: watchPage }, (page) => measured(page, url)), LIMITS)
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
