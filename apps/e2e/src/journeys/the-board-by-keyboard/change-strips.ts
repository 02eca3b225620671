import type { Step } from '../../stage/journey.js'
import type { Board } from './board-keys.js'

/** Strips are locked, split and joined; banners are added, changed and removed. */
export async function changeStrips(step: Step, board: Board): Promise<void> {
  const { page, press, hears } = board
  await step('a locked strip stays where it is until it is unlocked', async () => {
    await press('Home')
    const number = await board.toScene()
    await press('l')
    await hears(new RegExp(`Scene ${number} locked`))
    await press('Alt+PageDown')
    await hears(new RegExp(`Scene ${number} is locked: unlock it first`))
    await press('l')
    await hears(new RegExp(`Scene ${number} unlocked`))
  })
  await step('a scene is split and joined again', async () => {
    await board.openRow()
    await board.tabTo(/Split the scene/)
    await press('Enter')
    await page.getByLabel('Pages in the first part').waitFor()
    await press('Enter')
    await hears(/split in two/)
    await board.openRow()
    await board.tabTo(/Join all parts/)
    await press('Enter')
    await hears(/one strip again/)
  })
  await bannersOf(step, board)
}

async function bannersOf(step: Step, board: Board): Promise<void> {
  const { page, press, hears } = board
  await step('a banner is added behind a strip, with a purpose', async () => {
    await board.openRow()
    await board.tabTo(/Add a banner after it/)
    await press('Enter')
    await page.getByLabel('Text', { exact: true }).focus()
    await press('Control+a')
    await board.type('Move to the quay')
    await page.getByLabel('What for').focus()
    await board.type('Company')
    await board.tabTo(/^Add the banner$/)
    await press('Enter')
    await hears(/“Move to the quay” added/)
    await board.row().waitFor()
  })
  await step('it is changed, and removed', async () => {
    await press('ArrowDown')
    await board.openRow()
    await board.tabTo(/Change purpose/)
    await press('Enter')
    await page.getByLabel('Minutes').focus()
    await press('Control+a')
    await board.type('25')
    await press('Enter')
    await hears(/“Move to the quay” saved/)
    await board.openRow()
    await board.tabTo(/Remove the banner/)
    await press('Enter')
    await hears(/“Move to the quay” removed/)
  })
}
