import { personIdOf, production } from '@callboard/example-film'
import type { Page } from 'playwright-core'
import { accessibilityFaults } from '../../stage/axe.js'
import { openChrome, openWindow, photograph } from '../../stage/chrome.js'
import { personalLinkOf, signInAs } from '../../stage/demo-visitor.js'
import type { Journey, Step } from '../../stage/journey.js'
import { openPhone } from '../../stage/phones.js'
import { pressByHand } from '../../stage/press.js'
import { publishNewCall } from '../../stage/publish-by-office.js'
import { serveCopy } from '../../stage/served-copy.js'

const EVENING = '2027-01-11T18:40:00Z'
const TOMORROW = '2027-01-12'
const ANA = 'Ana Vilhena'
const LATE = 'Kwabena Mensah'
const CALL = 'Nadia Čermáková'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

interface Setting {
  readonly url: string
  readonly phone: Page
  readonly problems: Page
  readonly board: Page
  readonly chase: Page
  linkOf(name: string): Promise<string>
}

/** Somebody cannot come, somebody will be late, somebody wants a call: the office has it where it works. */
export const whatStandsInTheWay: Journey = {
  name: 'What stands in the way: somebody cannot make it, is late, asks to be called',
  async run(step) {
    const copy = await step('a Callboard with the demonstration starts, on the evening before the shoot', () => serveCopy({ CALLBOARD_DEMO: 'on', CALLBOARD_CLOCK: EVENING }))
    const browser = await openChrome()
    try {
      const { context, page, faults } = await openWindow(browser)
      await signInAs(context, copy.url, 'coordinator')
      const phone = await openWindow(browser, PHONE)
      const setting: Setting = {
        url: `${copy.url}/productions/${production.productionId}`, phone: phone.page, problems: page, board: await context.newPage(), chase: await context.newPage(),
        linkOf: (name) => personalLinkOf(context, copy.url, personIdOf(name)),
      }
      await step('tomorrow’s call is moved and published, while the office has three rooms open', async () => {
        await setting.problems.goto(`${setting.url}/problems`)
        await setting.board.goto(`${setting.url}/schedule`)
        await setting.chase.goto(`${setting.url}/chase`)
        await publishNewCall(context, copy.url, { date: TOMORROW, generalCall: '07:45' })
      })
      await cannotMakeIt(step, setting)
      await lateAndCallMe(step, setting, copy.url)
      await solveIt(step, setting)
      const wrong = [...faults, ...phone.faults]
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    } catch (error) {
      console.log(`    pictures of where it broke off: ${(await photograph(browser)).join(' ')}`)
      throw error
    } finally {
      await browser.close()
      await copy.stop()
    }
  },
}

async function cannotMakeIt(step: Step, { phone, problems, board, linkOf }: Setting): Promise<void> {
  await step('Ana says on her phone that she cannot make it, and why', async () => {
    await phone.goto(await linkOf(ANA))
    await phone.getByRole('button', { name: 'Problem', exact: true }).click()
    await phone.getByLabel('I can’t make it').check()
    await phone.getByLabel('A word to the office, if you like').fill('Broken ankle')
    await expectAccessible(phone)
    await pressByHand(phone, 'Tell the office')
    await phone.getByText(/I can’t make it: the office was told/).waitFor()
  })
  await step('it is a problem, with the day it threatens, on the screen that was open', async () => {
    const item = problems.getByRole('listitem', { name: ANA })
    await item.getByText('can’t make it').waitFor()
    await item.getByText('Broken ankle').waitFor()
    await item.getByText(/Threatens .*Tue 12 Jan/).waitFor()
    await item.getByText('Stands as not available on the board for 1 day.').waitFor()
    await expectAccessible(problems)
  })
  await step('and a red flag on that day of the board', async () => {
    await board.getByRole('button', { name: /red flags?$/ }).click()
    await board.getByText(absent).first().waitFor()
  })
}

/** What the board says of somebody who is wanted and cannot come. */
const absent = /Ana Vilhena.* is wanted on .*12 Jan.* and is not available .*Broken ankle/

async function lateAndCallMe(step: Step, { chase, linkOf }: Setting, url: string): Promise<void> {
  await step('who will be late and who asks to be called stand first on Chase, in their own words', async () => {
    await (await openPhone(url, await linkOf(LATE))).tell('late', 'The ferry is delayed')
    await (await openPhone(url, await linkOf(CALL))).tell('callMe', 'About the stunt')
    await chase.getByRole('group', { name: LATE }).getByText('Says: will be late').waitFor()
    await chase.getByRole('group', { name: LATE }).getByText('The ferry is delayed').waitFor()
    await chase.getByRole('group', { name: CALL }).getByText('Says: asks to be called').waitFor()
    await chase.getByRole('group', { name: CALL }).getByText('About the stunt').waitFor()
    const first = await chase.getByRole('list', { name: 'Whom to chase' }).getByRole('group').first().innerText()
    if (!first.includes('Says:')) throw new Error(`First on the list is\n${first}`)
    await expectAccessible(chase)
  })
}

async function solveIt(step: Step, { problems, board }: Setting): Promise<void> {
  await step('the coordinator solves it, and the absence comes off the board with it', async () => {
    const item = problems.getByRole('listitem', { name: ANA })
    await item.getByRole('button', { name: 'Solve…' }).click()
    await item.getByLabel('What was done').fill('It is a sprain: she comes, on crutches')
    await item.getByLabel(/They can come after all/).check()
    await item.getByRole('button', { name: 'Solved' }).click()
    await item.waitFor({ state: 'detached' })
    await board.getByText(absent).first().waitFor({ state: 'detached' })
  })
}

async function expectAccessible(page: Page): Promise<void> {
  const faults = await accessibilityFaults(page)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
