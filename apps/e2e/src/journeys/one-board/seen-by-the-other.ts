import type { Page } from 'playwright-core'
import type { Desk } from './desk.js'

/** Edits measured from the drop in one window to the painted row in the other, and the longest half of them may take. */
const DROPS = 20
const LONGEST = 300
const ROUNDS = 3

/** Who is there and what they hold is shown to the other. */
export async function expectPresence({ page: holder }: Desk, { page: other }: Desk): Promise<string> {
  const strip = holder.locator('[aria-label="Stripboard"] [data-strip]').nth(1)
  const id = (await strip.getAttribute('data-strip')) ?? ''
  await strip.click()
  const tag = other.locator(`[data-strip="${id}"] .strip-holder`)
  await tag.waitFor()
  const words = await tag.innerText()
  const [name = ''] = words.split(' has this strip')
  await other.getByRole('group', { name: `Also here: ${name}` }).waitFor()
  await holder.keyboard.press('Escape')
  return words
}

/** Somebody's drops are painted in the other's window soon, and undo nothing there. A machine that is busy with other things may try again; gives what was measured. */
export async function expectSeenSoon(mover: Desk, other: Desk): Promise<readonly string[]> {
  const rounds: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const taken = await dropsSeen(mover, other)
    const median = taken[Math.floor(taken.length / 2)] ?? Infinity
    rounds.push(`${taken.length} drops seen by the other: median ${Math.round(median)} ms, slowest ${Math.round(taken.at(-1) ?? 0)} ms`)
    if (median <= LONGEST) return rounds
  }
  throw new Error(`${rounds.join('; ')}; at most ${LONGEST} are allowed`)
}

/** Drags a strip about in one window, while the other has done something of its own, which stays. Gives the milliseconds of each drop, the shortest first. */
async function dropsSeen({ page: mover }: Desk, { page: other }: Desk): Promise<readonly number[]> {
  const [first, second] = await stripsInView(mover)
  const own = other.locator('[aria-label="Boneyard"] [data-strip]').first()
  const ownId = (await own.getAttribute('data-strip')) ?? ''
  await own.click()
  await other.keyboard.press('l')
  const taken: number[] = []
  for (let drop = 0; drop < DROPS; drop += 1) taken.push(await oneDrop(mover, other, drop % 2 === 0 ? [first, second] : [second, first]))
  if ((await other.locator(`[data-strip="${ownId}"][data-drag]`).count()) > 0) throw new Error('Others’ edits undid an own one: the strip locked here is not any more')
  await own.click()
  await other.keyboard.press('l')
  return taken.sort((a, b) => a - b)
}

/** The first of two neighbours is dropped behind the second. */
async function oneDrop(mover: Page, other: Page, [upper, lower]: readonly [string, string]): Promise<number> {
  const [from, to] = [await middleOf(mover, upper), await middleOf(mover, lower)]
  const seen = other.evaluate(paintedBelow, [upper, lower] as const)
  const dropped = mover.evaluate(() => new Promise<number>((resolve) => addEventListener('drop', () => resolve(Date.now()), { capture: true, once: true })))
  await mover.mouse.move(from.x, from.y)
  await mover.mouse.down()
  await mover.mouse.move(from.x + 2, from.y + 8, { steps: 3 })
  await mover.mouse.move(to.x, to.y + 8, { steps: 4 })
  await mover.mouse.up()
  const [at, painted] = await Promise.all([dropped, seen])
  return painted - at
}

/** When the frame was painted in which one strip stands below another. */
function paintedBelow([upper, lower]: readonly [string, string]): Promise<number> {
  const topOf = (id: string) => document.querySelector(`[aria-label="Stripboard"] [data-strip="${id}"]`)?.getBoundingClientRect().top ?? 0
  return new Promise((resolve) => {
    const look = () => {
      if (topOf(upper) <= topOf(lower)) return requestAnimationFrame(look)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(Date.now())
      port2.postMessage(null)
    }
    look()
  })
}

/** Two neighbours of the first day that are on the screen in both windows. */
async function stripsInView(page: Page): Promise<readonly [string, string]> {
  const ids = await page.locator('[aria-label="Stripboard"] [data-strip][data-drag]').evaluateAll((rows) =>
    rows
      .map((row) => ({ top: row.getBoundingClientRect().top, id: (row as HTMLElement).dataset['strip'] ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ id }) => id),
  )
  const [, first, second] = ids
  if (!first || !second) throw new Error('There are no two strips to move')
  return [first, second]
}

async function middleOf(page: Page, stripId: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`[aria-label="Stripboard"] [data-strip="${stripId}"]`).boundingBox()
  if (!box) throw new Error('The strip is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
