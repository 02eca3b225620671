import { production } from '@callboard/example-film'
import type { Page } from 'playwright-core'
import type { Desk } from './desk.js'

const SAVE = 'mutation ($input: SaveUnitInput!) { saveUnit(input: $input) { unit { unitId } } }'
const NAME = 'Boat unit'

/** A second unit is shown beside the board; a day goes over whole by its menu, and comes back with one undo. */
export async function aDayGoesOver({ page }: Desk, url: string): Promise<void> {
  await page.context().request.post(`${url}/graphql`, { data: { query: SAVE, variables: { input: { productionId: production.productionId, name: NAME, kind: 'second' } } } })
  await page.reload()
  await switchBeside(page)
  const beside = page.getByRole('treegrid', { name: NAME })
  const board = page.getByRole('treegrid', { name: 'Stripboard' })
  await beside.waitFor()
  const strips = await board.locator('[data-strip]').first().getAttribute('data-strip')
  await board.getByRole('button', { name: 'Change Day 1', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Move the day to another unit…' }).click()
  await page.getByRole('button', { name: 'Move the day', exact: true }).click()
  await beside.locator(`[data-strip="${strips}"]`).waitFor()
  await board.locator(`[data-strip="${strips}"]`).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await board.locator(`[data-strip="${strips}"]`).waitFor()
  await beside.locator('[data-strip]').waitFor({ state: 'detached' })
  await switchBeside(page)
  await beside.waitFor({ state: 'detached' })
}

async function switchBeside(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'The board' }).click()
  await page.getByRole('menuitem', { name: new RegExp(NAME) }).click()
  await page.keyboard.press('Escape')
}
