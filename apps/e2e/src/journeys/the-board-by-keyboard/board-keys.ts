import type { Locator, Page } from 'playwright-core'

/** The board as somebody without a pointer has it: keys, the row with the frame, and what is read out. */
export interface Board {
  readonly page: Page
  /** Presses keys, one after the other. */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** The row with the frame. */
  row(): Locator
  /** From the top of the page into the board by Tab. */
  enter(): Promise<void>
  /** From the row with the frame to the next one that is a scene. */
  toScene(): Promise<string>
  /** Waits until no dialog is open. */
  closed(): Promise<void>
  /** Opens what there is to know about the row, once the frame is back on it. */
  openRow(): Promise<void>
  /** Waits until this is read out. */
  hears(words: RegExp): Promise<void>
  /** By Tab to something named so, which has the focus then. */
  tabTo(name: RegExp): Promise<void>
}

/** Not a toast, which is one too but keeps nobody from the board. */
const DIALOG = '[role="dialog"]:not([aria-modal="false"])'

const MOST_TABS = 60
const PATIENCE = 10_000

export function boardOf(page: Page): Board {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const row = () => page.locator('[role="row"]:focus')
  const tabUntil = async (holds: () => Promise<boolean>, what: string) => {
    for (let tab = 0; tab < MOST_TABS; tab += 1) {
      if (await holds()) return
      await press('Tab')
    }
    throw new Error(`Tab does not reach ${what}`)
  }
  const closed = () => page.locator(DIALOG).first().waitFor({ state: 'detached' })
  return {
    page,
    press,
    row,
    closed,
    type: (text) => page.keyboard.type(text),
    enter: async () => {
      await page.getByRole('treegrid', { name: 'Stripboard' }).locator('[data-strip]').first().waitFor()
      await tabUntil(async () => (await row().count()) === 1, 'the board')
    },
    toScene: async () => {
      do await press('ArrowDown')
      while (!(await row().getAttribute('data-strip')) || (await row().locator('.strip-number').count()) === 0)
      return (await row().locator('.strip-number').innerText()).trim()
    },
    openRow: async () => {
      await closed()
      await row().waitFor()
      await press('Enter')
      await page.locator(DIALOG).first().waitFor()
    },
    hears: (words) => page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached', timeout: PATIENCE }),
    tabTo: (name) => tabUntil(async () => name.test(await focusedName(page)), String(name)),
  }
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    return focused?.getAttribute('aria-label') ?? (focused instanceof HTMLElement ? focused.innerText : '') ?? ''
  })
}
