import { production } from '@callboard/example-film'
import type { Browser } from 'playwright-core'
import { openChrome } from '../../stage/chrome.js'
import type { Journey } from '../../stage/journey.js'
import { serveCopy } from '../../stage/served-copy.js'
import { boardAsServed, servedEdits } from './board-as-served.js'
import { chanceFrom } from './chance.js'
import { type Desk, openDesk } from './desk.js'
import { aDayGoesOver } from './second-unit.js'
import { expectPresence, expectSeenSoon } from './seen-by-the-other.js'

/** Edits each of the two makes: more by hand, `CALLBOARD_TOGETHER=1000`. */
const EDITS = Number(process.env['CALLBOARD_TOGETHER'] ?? 45)

/** Two people at one board, one of them without a line for half of the time, with the keys of the board alone. */
export const oneBoardTwoBrowsers: Journey = {
  name: 'One board, two browsers',
  alone: true,
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts', () => serveCopy({ CALLBOARD_DEMO: 'on' }))
    const browser = await openChrome()
    try {
      const desks = await step('two people open the same board', () => open(browser, copy.url))
      await step('each is shown what the other holds', async () => [await expectPresence(desks[0], desks[1]), await expectPresence(desks[1], desks[0])])
      const words = await step('what one drops is painted at the other’s within 300 ms, and leaves their own edit alone', () => expectSeenSoon(desks[0], desks[1]))
      for (const round of words) console.log(`    ${round}`)
      await step('a day goes to a second unit beside, and back', () => aDayGoesOver(desks[0], copy.url))
      await step(`both make ${EDITS} changes at once, one of them cut off in between`, () => Promise.all([work(desks[0], false), work(desks[1], true)]))
      await step('everything that waited arrives', () => settle(desks))
      const edits = await servedEdits(desks[0].page, copy.url)
      await step(`nothing is lost without a word: ${desks.map((desk) => wordsOf(desk, edits)).join('; ')}`, () => Promise.all(desks.map((desk) => expectNothingLost(desk, edits))))
      await step('both boards are the server’s, strip by strip', async () => {
        const served = await boardAsServed(desks[0].page, copy.url)
        for (const desk of desks) expectSame(await desk.shown(), served, desk.name)
      })
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

async function open(browser: Browser, url: string): Promise<readonly [Desk, Desk]> {
  const address = `${url}/productions/${production.productionId}/schedule`
  return [await openDesk(browser, { url, address, who: 'coordinator' }), await openDesk(browser, { url, address, who: 'producer' })]
}

async function work(desk: Desk, isCutOff: boolean): Promise<void> {
  const chance = chanceFrom(isCutOff ? 2 : 1)
  for (let done = 0; done < EDITS; done += 1) {
    if (isCutOff && done === Math.floor(EDITS / 4)) await desk.cut()
    if (isCutOff && done === Math.floor((EDITS * 3) / 4)) await desk.mend()
    await desk.act(chance)
  }
  // Some keys do nothing, such as moving the first strip up.
  for (let more = 0; more < EDITS && (await desk.made()) < EDITS; more += 1) await desk.act(chance)
}

const PATIENCE = 600

async function settle(desks: readonly Desk[]): Promise<void> {
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const saved = await Promise.all(desks.map((desk) => desk.isSaved()))
    if (saved.every(Boolean)) return desks[0]?.page.waitForTimeout(1_500)
    await desks[0]?.page.waitForTimeout(500)
  }
  throw new Error('Something waits for ever')
}

function wordsOf(desk: Desk, edits: ReadonlySet<string>): string {
  return `${desk.name} made ${desk.sent.size}, ${[...desk.sent].filter((id) => edits.has(id)).length} done, ${desk.refused.size} told as refused`
}

async function expectNothingLost({ name, sent, refused, told }: Desk, edits: ReadonlySet<string>): Promise<void> {
  const lost = [...sent].filter((id) => !edits.has(id) && !refused.has(id))
  const both = [...sent].filter((id) => edits.has(id) && refused.has(id))
  if (sent.size < EDITS || lost.length > 0 || both.length > 0) throw new Error(`${name}: ${sent.size} sent, ${lost.length} lost, ${both.length} done although refused`)
  if ((await told()) < refused.size) throw new Error(`${name}: ${refused.size} were refused, the window speaks of ${await told()}`)
}

function expectSame(shown: readonly string[], served: readonly string[], name: string): void {
  const at = served.findIndex((row, index) => row !== shown[index])
  if (at !== -1 || shown.length !== served.length) throw new Error(`${name} shows ${shown.length} rows of ${served.length}, another at ${at}: ${shown[at]} for ${served[at]}`)
}
