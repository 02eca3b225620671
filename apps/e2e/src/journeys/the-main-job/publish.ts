import type { Step } from '../../stage/journey.js'
import { ANA, GAFFER, openRoom, type Stage } from './stage-of-the-job.js'

/** Publishes White: everybody is told. */
export async function publishFirst(step: Step, { office, mails }: Stage): Promise<void> {
  await step('the schedule is published to everybody on it', async () => {
    await openRoom(office, 'Schedule')
    await office.getByRole('link', { name: /Publish/ }).or(office.getByRole('button', { name: /Publish/ })).first().click()
    await office.getByLabel('Why').fill('First issue')
    const accept = office.getByLabel('Publish although rest would be too short')
    if (await accept.isVisible()) await accept.check()
    await office.getByRole('button', { name: /^Publish WHITE to \d+ people$/ }).click()
    await office.getByText(/messages are on their way/).waitFor()
  })
  await step('a mail goes to each over SMTP', async () => {
    for (const person of [ANA, GAFFER]) await mails.waitFor(person.email, (mail) => mail.subject?.startsWith('[WHITE]') ?? false)
  })
}

/** Publishes Blue: only Ana is asked, in her own before and after; the coordinator sees it live. */
export async function publishAgain(step: Step, { office, mails }: Stage): Promise<void> {
  await step('the preview says what would be told, and to whom', async () => {
    await office.getByRole('link', { name: /Publish/ }).or(office.getByRole('button', { name: /Publish/ })).first().click()
    await office.getByText(/your call is now \d\d:\d\d \(was \d\d:\d\d\), pulled up 25 min/).first().waitFor()
  })
  await step('the change is published to one person', async () => {
    await office.getByLabel('Why').fill('Make-up needs longer')
    const accept = office.getByLabel('Publish although rest would be too short')
    if (await accept.isVisible()) await accept.check()
    await office.getByRole('button', { name: 'Publish BLUE to 1 person' }).click()
    await office.getByRole('link', { name: 'See who answers' }).click()
  })
  await step('only Ana gets a notice that asks her, worded as before and after', async () => {
    const mail = await mails.waitFor(ANA.email, (one) => one.subject?.startsWith('[BLUE]') ?? false)
    if (!/your call is now \d\d:\d\d \(was \d\d:\d\d\)/.test(mail.text ?? '')) throw new Error(mail.text)
  })
  await step('the others get the digest, and no button that confirms', async () => {
    const digest = await mails.waitFor(GAFFER.email, (one) => one.subject?.startsWith('[BLUE]') ?? false)
    if (!/Read the schedule/i.test(digest.text ?? '')) throw new Error(digest.text)
    const others = mails.mails.filter((one) => one.subject?.startsWith('[BLUE]') && one.to?.[0]?.address !== ANA.email)
    const alarmed = others.filter((one) => !one.subject?.startsWith('[BLUE] Nothing of yours changed') || /Read and confirm/i.test(one.text ?? ''))
    if (alarmed.length > 0) throw new Error(`Also alarmed: ${alarmed.map((one) => one.to?.[0]?.address).join(', ')}`)
  })
  await step("the coordinator's screen shows it sent, without a reload", () => office.getByText('Sent').first().waitFor())
}

