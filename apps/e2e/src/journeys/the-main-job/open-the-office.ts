import { accessibilityFaults } from '../../stage/axe.js'
import type { Step } from '../../stage/journey.js'
import { linkIn, type Stage } from './stage-of-the-job.js'

const COORDINATOR = { company: 'Harbour Pictures', name: 'Inês Carvalho', email: 'ines@callboard.example', password: 'a long enough phrase' }

/** Signs a company up by mail, signs in, and starts a production. */
export async function openTheOffice(step: Step, { url, office, mails }: Stage): Promise<void> {
  await step('a company signs up, and the mail confirms it', async () => {
    await office.goto(`${url}/sign-up`)
    await office.getByLabel('Company').fill(COORDINATOR.company)
    await office.getByLabel('Your name').fill(COORDINATOR.name)
    await office.getByLabel('Mail address').fill(COORDINATOR.email)
    await office.getByLabel('Password', { exact: true }).fill(COORDINATOR.password)
    await office.getByRole('button', { name: 'Start the company' }).click()
    await office.getByText(COORDINATOR.email).first().waitFor()
    const mail = await mails.waitFor(COORDINATOR.email)
    await office.goto(linkIn(mail, '/sign-up'))
    await office.getByRole('button', { name: 'This is my address' }).click()
    await office.getByRole('heading', { level: 1, name: 'Productions' }).waitFor()
  })
  await step('signing out and in again works', async () => {
    await office.getByRole('button', { name: /Inês Carvalho/ }).click()
    await office.getByRole('menuitem', { name: 'Sign out' }).click()
    await office.getByLabel('Mail address').fill(COORDINATOR.email)
    await office.getByLabel('Password', { exact: true }).fill(COORDINATOR.password)
    await office.getByRole('button', { name: 'Sign in' }).click()
    await office.getByRole('heading', { level: 1, name: 'Productions' }).waitFor()
  })
  await step('a production is started', async () => {
    await office.getByRole('button', { name: 'Start a production' }).first().click()
    await office.getByLabel('Title').fill('The Last Birthday Card')
    await office.getByLabel('Time zone').selectOption('Europe/Lisbon')
    await office.getByRole('button', { name: 'Start production' }).click()
    await office.getByRole('heading', { level: 1, name: 'The Last Birthday Card' }).waitFor()
    const faults = await accessibilityFaults(office)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
}
