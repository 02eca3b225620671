import type { Step } from '../../stage/journey.js'
import { pressByHand } from '../../stage/press.js'
import type { Phones } from './chase-them.js'
import { type Evening, expectSame, mailsSince, until } from './evening.js'
import { everybody } from './issue-the-sheet.js'
import type { OnSheet } from './office-desk.js'
import { PEOPLE } from './unit-of-120.js'

const MINUTES = 30

/** Half an hour later: whoever is called that day is told and asked anew, everybody else keeps what they said. */
export async function pushTheCall(step: Step, evening: Evening, phones: Phones): Promise<void> {
  const { mails, ana, ben, desk } = evening
  const [before, was] = [mails.taken.length, await desk.onSheet()]
  const concerned = was.map(({ name }) => name)
  const others = everybody().filter((name) => !concerned.includes(name))
  await step('a push of the general call by 30 minutes says first whom it moves, and to when', async () => {
    await ana.getByRole('button', { name: '+30 min' }).click()
    await ana.getByText(`${was.length} people would move with it`).waitFor()
    await ana.getByText('Who, and to when').click()
    for (const { name, call } of was) if (!(await ana.getByText(`${name}: ${call} to ${later(call)}`).count())) throw new Error(`It does not say that ${name} moves from ${call}`)
    await ana.getByRole('button', { name: 'Move the general call to 07:30' }).click()
  })
  await step('it is published in the next colour and the sheet issued anew, to exactly those', async () => {
    const publish = ana.getByRole('button', { name: `Publish BLUE and issue Day 1 to ${was.length} people` })
    await publish.waitFor()
    const accept = ana.getByLabel('Issue all the same')
    if (await accept.isVisible()) await accept.check()
    await publish.click()
    await ana.getByRole('button', { name: 'Issue 2 is out' }).waitFor()
  })
  await step('each of them reads once what it was, what it is, and “pushed 30 min”; once that of the sheet; nobody else is alarmed', async () => {
    await until('mails of Blue', () => mails.taken.length >= before + 2 * was.length + others.length)
    const [notices, sheets] = [mailsSince(evening, before, /^\[BLUE\] Day 1 .*: your call is now/), mailsSince(evening, before, /^\[BLUE\] Day 1 .*: call sheet 2, your call is now/)]
    expectSame('Notices', notices.map(({ person, subject, text }) => `${person} ${said(subject)}${text.includes(`${said(subject)}, pushed ${MINUTES} min`) ? '' : ' without “pushed”'}`), was.map(moved))
    expectSame('Sheets', sheets.map(({ person, subject }) => `${person} ${said(subject)}`), was.map(moved))
    const digests = mailsSince(evening, before, /^\[BLUE\] Nothing of yours changed/)
    expectSame('Digests', digests.map(({ person }) => person), others)
    if (mails.taken.length !== before + 2 * was.length + others.length) throw new Error(`${mails.taken.length - before} mails`)
  })
  await keptAndReset(step, phones, { was, others })
  await step('both coordinators have seen it: who is chased anew, and that the first sheet is superseded', async () => {
    await ben.getByText(`${others.length} of ${PEOPLE} people answered themselves`).waitFor()
    await ana.getByText(`0 of ${was.length} confirmed, ${was.length} asked`).waitFor()
    await ana.getByRole('listitem').filter({ hasText: 'Issue 1' }).getByText('Superseded').waitFor()
  })
  await step('on the phone the newer sheet is offered, read and confirmed, and both windows count it', async () => {
    // She takes the phone in her hand again.
    await phones.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await phones.page.getByRole('button', { name: 'Open BLUE' }).click()
    await phones.page.getByText(/was 0\d:\d\d/).first().waitFor()
    await pressByHand(phones.page, 'Confirm')
    await phones.page.getByText(/Confirmed .*\d\d:\d\d/).first().waitFor()
    await ben.getByText(`${others.length + 1} of ${PEOPLE} people answered themselves`).waitFor()
    await ana.getByText(`1 of ${was.length} confirmed, ${was.length} asked`).waitFor()
    if (phones.faults.length > 0) throw new Error(phones.faults.join('\n'))
  })
}

async function keptAndReset(step: Step, { quiet }: Phones, { was, others }: { readonly was: readonly OnSheet[]; readonly others: readonly string[] }): Promise<void> {
  await step('confirmations of those it does not touch stand; those it moves are asked anew', async () => {
    const readings = await Promise.all([...quiet].map(async ([name, phone]) => ({ name, ...(await phone.read()) })))
    const asks = readings.map(({ name, answerTo, answer, sheetAnswers, snapshot }) => {
      const sheet = snapshot.days.find((day) => day.sheet !== undefined)?.sheet
      const answered = sheetAnswers[0]?.issue
      return `${name} ${answer?.kind} ${answer?.revisionNumber} asked ${answerTo}, sheet ${answered} asked ${sheet?.asks}`
    })
    const names = new Set(quiet.keys())
    expectSame('Asked', asks, [
      ...others.map((name) => `${name} confirmed 1 asked 1, sheet undefined asked undefined`),
      ...was.filter(({ name }) => names.has(name)).map(({ name }) => `${name} confirmed 1 asked 2, sheet 1 asked 2`),
    ])
  })
}

/** "06:30" half an hour later. */
function later(call: string): string {
  const minutes = Number(call.slice(0, 2)) * 60 + Number(call.slice(3)) + MINUTES
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function moved({ name, call }: OnSheet): string {
  return `${name} your call is now ${later(call)} (was ${call})`
}

function said(subject: string): string {
  return subject.slice(subject.indexOf('your call'))
}
