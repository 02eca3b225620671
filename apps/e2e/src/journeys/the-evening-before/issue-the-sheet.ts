import type { Page } from 'playwright-core'
import type { Step } from '../../stage/journey.js'
import { BOUNCED, type Evening, expectSame, mailsSince, until } from './evening.js'
import type { OnSheet } from './office-desk.js'
import { PEOPLE } from './unit-of-120.js'

/** The first coordinator publishes; the second sits before the list of whom to chase from here on. */
export async function publishToAll(step: Step, evening: Evening): Promise<void> {
  const { url, unit, mails, ana, ben } = evening
  await step(`the schedule is published to ${PEOPLE} people, while a second coordinator looks on`, async () => {
    await ben.goto(`${url}/productions/${unit.productionId}/chase`)
    await ben.getByText('Nobody is asked for an answer').waitFor()
    await mark(ben)
    await ana.goto(`${url}/productions/${unit.productionId}/publish`)
    await mark(ana)
    await ana.getByLabel('Why').fill('First issue')
    const publish = ana.getByRole('button', { name: `Publish WHITE to ${PEOPLE} people` })
    await publish.waitFor()
    const accept = ana.getByLabel('Publish although rest would be too short')
    if (await accept.isVisible()) await accept.check()
    await publish.click()
    await ana.getByText(/messages are on their way/).waitFor()
  })
  await step('everybody’s mail is taken once, but for the one that is refused; what was deferred or cut off came again', async () => {
    await until('mails of the revision', () => mails.taken.length >= PEOPLE - 1)
    expectSame('Told of White', mailsSince(evening, 0, /^\[WHITE\]/).map(({ person }) => person), everybody().filter((name) => name !== BOUNCED.name))
    const { misdeeds } = mails
    if (misdeeds.rejects !== 1 || misdeeds['defers once'] !== 2 || misdeeds['hangs up once'] !== 1 || misdeeds['is slow'] !== 2) throw new Error(JSON.stringify(misdeeds))
  })
  await step('the second coordinator sees who was asked, and that nothing reached one, without a reload', async () => {
    await ben.getByText(`0 of ${PEOPLE} people answered themselves`).waitFor()
    await ben.getByRole('group', { name: BOUNCED.name }).getByText('Bounced').waitFor()
  })
}

/** The sheet of the first day is made ready at its desk and goes out; gives whom it calls, and when. */
export async function issueTheSheet(step: Step, evening: Evening): Promise<readonly OnSheet[]> {
  const { mails, desk, ana } = evening
  const before = mails.taken.length
  await step('at the desk of the first day what cannot be derived is typed, and the sheet is made ready', async () => {
    await ana.getByRole('navigation').getByRole('link', { name: 'Call sheets', exact: true }).first().click()
    await ana.getByRole('link', { name: 'Open the desk of Day 1' }).click()
    await ana.getByRole('heading', { level: 1, name: /Call sheet, Day 1/ }).waitFor()
    await ana.getByLabel('Forecast', { exact: true }).fill('Bright, wind from the north')
    await ana.getByText(/^Saved \d\d:\d\d/).waitFor()
    await ana.getByRole('button', { name: 'Mark as ready' }).click()
    await ana.getByText('Ready', { exact: true }).waitFor()
  })
  const called = await step('it is issued to everybody it calls', async () => {
    const people = await desk.onSheet()
    const issue = ana.getByRole('button', { name: `Issue WHITE, Day 1 to ${people.length} people` })
    const accept = ana.getByLabel('Issue all the same')
    if (await accept.isVisible()) await accept.check()
    await issue.click()
    await ana.getByRole('button', { name: 'Issue 1 is out' }).waitFor()
    return people
  })
  await step('each is mailed their own call once, in spite of the server', async () => {
    const reachable = called.filter(({ name }) => name !== BOUNCED.name)
    await until('mails of the sheet', () => mails.taken.length >= before + reachable.length)
    const told = mailsSince(evening, before, /^\[WHITE\] Day 1 .*: call sheet, your call \d\d:\d\d$/)
    expectSame('Sent the sheet', told.map(({ person, subject }) => `${person} ${subject.slice(-5)}`), reachable.map(({ name, call }) => `${name} ${call}`))
  })
  return called
}

/** A page that is loaded anew has lost its mark. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { kept: true }))
}

export function everybody(): string[] {
  return Array.from({ length: PEOPLE }, (_, index) => `Person ${String(index + 1).padStart(4, '0')}`)
}
