import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../../scripts/chromium.mjs'

/** A journey is made by somebody, not by a program: the reader's page takes no answers from those. */
const SOMEBODY = ['--disable-blink-features=AutomationControlled']

const QUIET = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** A real browser, the one this machine has. */
export async function openChrome(): Promise<Browser> {
  const { executablePath, args } = await findChromium()
  return chromium.launch({ executablePath, args: [...args, ...QUIET, ...SOMEBODY], headless: true })
}

/** Somebody's own browser window: no cookies of anybody else. What goes wrong on a page is kept. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.setDefaultTimeout(30_000)
  return { context, page, faults }
}

/** A picture of every open window, for whoever looks why a journey broke off; gives their paths. */
export async function photograph(browser: Browser): Promise<string[]> {
  const name = `callboard-journey-${randomUUID().slice(0, 8)}`
  const pages = browser.contexts().flatMap((context) => context.pages())
  return Promise.all(
    pages.map(async (page, index) => {
      const path = join(tmpdir(), `${name}-${index}.png`)
      await page.screenshot({ path }).catch(() => undefined)
      return path
    }),
  )
}
