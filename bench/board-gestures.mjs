/** What somebody does on the board in a real browser, and the milliseconds each takes until it is painted. */
import { wheel } from './in-browser.mjs'

/** The first strips after an address was opened: from the start of the navigation until the frame that shows them. */
export async function openBoard(page, url) {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => globalThis.firstStripsAt !== undefined, undefined, { timeout: 60_000, polling: 50 })
  return page.evaluate(() => globalThis.firstStripsAt)
}

/** Runs in every new page: notes when the first strips are painted, and the drops. */
export function watchPage() {
  const look = () => {
    if (document.querySelectorAll('[aria-label="Stripboard"] [data-strip]').length >= 5) globalThis.firstStripsAt = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  /** Milliseconds from an event until the frame painted in which a condition holds. */
  globalThis.paintAfter = (type, holds) =>
    new Promise((resolve) => {
      addEventListener(
        type,
        ({ timeStamp }) => {
          const check = () => {
            if (!holds()) return requestAnimationFrame(check)
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - timeStamp)
            port2.postMessage(null)
          }
          requestAnimationFrame(check)
        },
        { capture: true, once: true },
      )
    })
  globalThis.stripOrder = () => {
    const rows = [...document.querySelectorAll('[aria-label="Stripboard"] [data-strip]')]
    return rows.map((row) => [row.getBoundingClientRect().top, row.dataset.strip]).sort(([a], [b]) => a - b).map(([, id]) => id).join()
  }
}

/** Drags the second strip in view over three others; from the drop to the frame with the new order. */
export async function dragAStrip(page) {
  const rows = await inView(page)
  const [from, to] = [rows[1], rows[4]]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 4, from.y + 12, { steps: 4 })
  await page.mouse.move(to.x, to.y + 8, { steps: 6 })
  await page.waitForTimeout(120)
  const painted = page.evaluate(() => {
    const before = globalThis.stripOrder()
    return globalThis.paintAfter('drop', () => globalThis.stripOrder() !== before)
  })
  await page.waitForTimeout(20)
  await page.mouse.up()
  return painted
}

/** Moves the second strip in view by Alt and an arrow; from the key to the frame with the new order. */
export async function moveByKey(page) {
  const [, row] = await inView(page)
  await page.mouse.click(row.x, row.y)
  await page.waitForTimeout(120)
  const painted = page.evaluate(() => {
    const before = globalThis.stripOrder()
    return globalThis.paintAfter('keydown', () => globalThis.stripOrder() !== before)
  })
  await page.keyboard.press('Alt+ArrowDown')
  return painted
}

async function inView(page) {
  return page.evaluate(() => {
    const list = document.querySelector('[aria-label="Stripboard"][role="treegrid"]').getBoundingClientRect()
    const rows = [...document.querySelectorAll('[aria-label="Stripboard"] [data-strip]')].map((row) => row.getBoundingClientRect())
    return rows
      .filter((row) => row.top > list.top + 80 && row.bottom < list.bottom - 80)
      .sort((a, b) => a.top - b.top)
      .map((row) => ({ x: row.left + row.width / 3, y: row.top + row.height / 2 }))
  })
}

/** Scrolls the board by the wheel for some seconds; the times between its frames, sorted. */
export async function scrollBoard(page, { distance, speed }) {
  const [row] = await inView(page)
  return wheel(page, { x: row.x, y: row.y, yDistance: -distance, speed })
}
