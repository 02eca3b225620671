import type { Browser, Page, Request } from 'playwright-core'
import { openWindow } from '../../stage/chrome.js'
import { signInAs } from '../../stage/demo-visitor.js'
import type { Chance } from './chance.js'

/** Somebody at the board in a window of their own. */
export interface Desk {
  readonly name: string
  readonly page: Page
  /** Ids of all edits this window ever tried to send. */
  readonly sent: ReadonlySet<string>
  /** Ids of edits the server refused, which the window says. */
  readonly refused: ReadonlySet<string>
  /** Presses a key of the board on some strip. */
  act(chance: Chance): Promise<void>
  cut(): Promise<void>
  mend(): Promise<void>
  /** Edits made so far, those that wait too. */
  made(): Promise<number>
  isSaved(): Promise<boolean>
  /** Changes of which the window says that they met another's. */
  told(): Promise<number>
  /** Days and strips in the order shown, the boneyard last. */
  shown(): Promise<string[]>
}

interface Seat {
  readonly url: string
  readonly address: string
  readonly who: 'coordinator' | 'producer'
}

const WINDOW = { width: 1700, height: 1000 }
/** High enough that every row of the board is there. */
const HIGH = { width: 1700, height: 9000 }
const KEYS = ['Alt+ArrowDown', 'Alt+ArrowUp', 'Alt+PageDown', 'Alt+PageUp', 'Alt+PageDown', 'Alt+ArrowDown', 'Control+z', 'Control+Shift+z', 'Delete', 'l', 'l'] as const

export async function openDesk(browser: Browser, { url, address, who }: Seat): Promise<Desk> {
  const { context, page } = await openWindow(browser, { viewport: WINDOW })
  await signInAs(context, url, who)
  const [sent, refused] = [new Set<string>(), new Set<string>()]
  page.on('request', (request) => {
    const id = editOf(request)
    if (id) sent.add(id)
  })
  page.on('requestfinished', (request) => void keepRefused(request, refused))
  await page.goto(address)
  await page.locator('[data-strip]').first().waitFor()
  const waiting = async () => Number(/(\d+) changes? waiting/.exec(await page.locator('main').innerText())?.[1] ?? 0)
  return {
    name: who, page, sent, refused,
    act: (chance) => act(page, chance),
    cut: () => context.setOffline(true),
    mend: () => context.setOffline(false),
    made: async () => sent.size + Math.max(0, (await waiting()) - 1),
    isSaved: async () => /(Saved \d\d:\d\d|Everything saved)/.test(await page.locator('main').innerText()),
    told: async () => Number(/(\d+) changes? met/.exec(await page.locator('main').innerText())?.[1] ?? 0),
    shown: async () => {
      await page.setViewportSize(HIGH)
      await page.waitForTimeout(2_000)
      return page.evaluate(rowsShown)
    },
  }
}

async function act(page: Page, chance: Chance): Promise<void> {
  await page.evaluate((number) => {
    const strips = [...document.querySelectorAll<HTMLElement>('[role="treegrid"] [data-strip]')]
    const strip = strips[number % Math.max(1, strips.length)]
    strip?.click()
    strip?.focus()
  }, chance(1000))
  await page.keyboard.press(KEYS[chance(KEYS.length)] ?? 'Alt+ArrowDown')
}

function editOf(request: Request): string | null {
  if (!request.url().endsWith('/graphql')) return null
  const body = request.postData() ?? ''
  return body.includes('"EditDraft"') ? (/"clientEditId":"([^"]+)"/.exec(body)?.[1] ?? null) : null
}

async function keepRefused(request: Request, refused: Set<string>): Promise<void> {
  const id = editOf(request)
  if (!id) return
  const answer = await (await request.response())?.text().catch(() => '')
  if (answer?.includes('"EditRefused"')) refused.add(id)
}

function rowsShown(): string[] {
  const rowsOf = (label: string) =>
    [...document.querySelectorAll<HTMLElement>(`[role="treegrid"][aria-label="${label}"] :is([data-strip], [data-day])`)]
      .filter((row) => row.getAttribute('role') === 'row')
      .map((row) => ({ top: row.getBoundingClientRect().top, name: row.dataset['strip'] ?? row.dataset['day'] ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ name }) => name)
  return [...rowsOf('Stripboard'), 'boneyard', ...rowsOf('Boneyard')]
}
