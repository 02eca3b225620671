import type { Step } from '../../stage/journey.js'
import type { Board } from './board-keys.js'

/** Strips are moved by one, by a day, by cut and paste, by name of the day, and back. */
export async function moveStrips(step: Step, board: Board): Promise<void> {
  const { press, hears } = board
  await press('Home')
  const number = await step('the arrows go from row to row', () => board.toScene())
  const scene = new RegExp(`Scene ${number} moved to Day 1, position`)
  await step('Alt and an arrow move a strip', async () => {
    await press('Alt+ArrowDown')
    await hears(scene)
  })
  await step('undone and done again', async () => {
    await press('Control+z')
    await hears(/^Undone: Scene/)
    await press('Control+Shift+z')
    await hears(/^Redone: Scene/)
  })
  await step('Alt and Page Down move it to the next day, and Alt and Page Up back', async () => {
    await press('Alt+PageDown')
    await hears(new RegExp(`Scene ${number} moved to Day 2, position 1`))
    await press('Alt+PageUp')
    await hears(scene)
  })
  await step('cut here, pasted there', async () => {
    await press('Control+x')
    await hears(/cut\. Press Control V/)
    await press('PageDown', 'PageDown', 'Control+v')
    await hears(new RegExp(`Scene ${number} moved to Day 3, position 1`))
    await press('Control+z')
    await hears(/^Undone/)
  })
  await moveSeveral(step, board)
}

async function moveSeveral(step: Step, board: Board): Promise<void> {
  const { page, press, hears } = board
  await step('several are chosen and added up', async () => {
    await press('Home')
    await board.toScene()
    await press('Space', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await page.getByRole('group', { name: 'What is chosen' }).getByText(/\d scenes?, .* pgs/).waitFor()
  })
  await step('Move to… says what it would do, and moves them', async () => {
    await press('m')
    const dialog = page.getByRole('dialog', { name: /^Move / })
    await dialog.getByLabel('To', { exact: true }).focus()
    await board.type('Day 4')
    await dialog.getByText(/Day 4 → .* pgs/).waitFor()
    await board.tabTo(/^Move$/)
    await press('Enter')
    await hears(/moved to Day 4, position/)
  })
  await step('to the boneyard, and out of it again by undo', async () => {
    await press('Delete')
    await hears(/put in the boneyard/)
    await press('Control+z')
    await hears(/^Undone/)
    await press('Escape')
  })
}
