import type { Step } from '../../stage/journey.js'
import type { Board } from './board-keys.js'

/** Days are moved, changed, locked, inserted and removed, and their calls looked at. */
export async function changeDays(step: Step, board: Board): Promise<void> {
  const { page, press, hears } = board
  await step('a day is moved by Alt and an arrow', async () => {
    await press('Home', 'Alt+ArrowDown')
    await hears(/The day is now Day 2/)
    await press('Control+z')
    await hears(/^Undone/)
  })
  await step('a day is made a day of travel, and back', async () => {
    await press('Home')
    await board.openRow()
    await page.getByLabel('Type').focus()
    await board.type('Travel')
    await board.tabTo(/^Save the day$/)
    await press('Enter')
    await hears(/changed/)
    await page.getByRole('heading', { name: 'Travel' }).waitFor()
    await board.row().waitFor()
    await press('Control+z')
    await hears(/^Undone/)
  })
  await step('a day is locked and unlocked', async () => {
    await press('Home', 'l')
    await hears(/Day 1 locked/)
    await press('l')
    await hears(/Day 1 unlocked/)
  })
  await step('the menu of a day inserts one, and removes it', async () => {
    await openMenuOf(board, /^Change Day 1$/, /Insert a day after/)
    await board.tabTo(/^Add the day$/)
    await press('Enter')
    await hears(/Day 2 added/)
    await board.closed()
    await press('Home', 'PageDown')
    await openMenuOf(board, /^Change Day 2$/, /Remove the day/)
    await hears(/Day 2 removed/)
  })
  await step('who is called on a day', async () => {
    await press('Home')
    await board.tabTo(/^Calls$/)
    await press('Enter')
    await page.getByRole('heading', { name: /^Calls of Day 1/ }).waitFor()
    await press('Escape')
    await page.getByRole('heading', { name: /^Calls of Day 1/ }).waitFor({ state: 'detached' })
  })
}

async function openMenuOf(board: Board, name: RegExp, item: RegExp): Promise<void> {
  await board.tabTo(name)
  await board.press('Enter')
  const wanted = board.page.getByRole('menuitem', { name: item })
  await wanted.waitFor()
  for (let tries = 0; tries < 12; tries += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) break
    await board.press('ArrowDown')
  }
  await board.press('Enter')
}
