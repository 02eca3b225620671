import type { Step } from '../../stage/journey.js'
import type { Board } from './board-keys.js'

/** Strips are found, shown otherwise, and what was changed and what is wrong with the board is looked at and answered. */
export async function lookAround(step: Step, board: Board): Promise<void> {
  const { page, press, hears } = board
  await step('strips are found one after the other, and worked on from there', async () => {
    await board.enter()
    await press('f')
    await board.type('town hall')
    await page.getByText(/\d+ found|\d of \d+/).first().waitFor()
    await press('Enter')
    await hears(/1 of \d+ found/)
    await press('Enter')
    await hears(/2 of \d+ found/)
    await press('ArrowDown')
    await board.row().waitFor()
    await press('f', 'Escape')
  })
  await step('fields and density are chosen', async () => {
    await board.tabTo(/^The board$/).catch(() => page.getByRole('button', { name: 'The board', exact: true }).focus())
    await press('Enter')
    await page.getByRole('menuitem', { name: /^Script day/ }).focus()
    await press('Enter', 'Escape')
    await page.locator('.strip-more').first().waitFor()
  })
  await step('a red flag says why, and is acknowledged with a reason', async () => {
    await page.getByRole('button', { name: /\d+ red flags?$/ }).first().focus()
    await press('Enter')
    await page.getByRole('heading', { name: 'Red flags', exact: true }).waitFor()
    await board.tabTo(/^Acknowledge…$/)
    await press('Enter')
    await board.type('Agreed with the agent')
    await press('Enter')
    await hears(/^Acknowledged$/)
    await page.getByText(/Acknowledged by Inês Carvalho/).waitFor()
    await press('Escape')
  })
  await step('the history goes back to a moment', async () => {
    await page.getByRole('button', { name: 'History' }).focus()
    await press('Enter')
    await board.tabTo(/^Back to here/)
    await press('Enter')
    await hears(/Back to how it was/)
  })
}
