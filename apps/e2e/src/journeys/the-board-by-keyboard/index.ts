import { production } from '@callboard/example-film'
import { accessibilityFaults } from '../../stage/axe.js'
import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import { signInAs } from '../../stage/demo-visitor.js'
import type { Journey } from '../../stage/journey.js'
import { serveCopy } from '../../stage/served-copy.js'
import { changeDays } from './change-days.js'
import { changeStrips } from './change-strips.js'
import { type Board, boardOf } from './board-keys.js'
import { lookAround } from './look-around.js'
import { moveStrips } from './move-strips.js'

/** Everything that can be done on the board, done without a pointer; each deed is read out. */
export const theBoardByKeyboard: Journey = {
  name: 'The board by keyboard alone',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts', () => serveCopy({ CALLBOARD_DEMO: 'on', CALLBOARD_CLOCK: '2027-01-11T18:40:00Z' }))
    const browser = await openChrome()
    try {
      const { context, page, faults } = await openWindow(browser, { viewport: { width: 1440, height: 900 } })
      await signInAs(context, copy.url, 'coordinator')
      const board: Board = boardOf(page)
      await step('the board is reached by the Tab key', async () => {
        await page.goto(`${copy.url}/productions/${production.productionId}/schedule`)
        await board.enter()
      })
      await moveStrips(step, board)
      await changeStrips(step, board)
      await changeDays(step, board)
      await lookAround(step, board)
      await step('axe finds nothing, and nothing broke', async () => {
        const wrong = [...(await accessibilityFaults(page)), ...faults]
        if (wrong.length > 0) throw new Error(wrong.join('\n'))
      })
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}
