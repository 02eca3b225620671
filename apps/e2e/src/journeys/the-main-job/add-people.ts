import type { Page } from 'playwright-core'
import type { Step } from '../../stage/journey.js'
import { ANA, BEN, GAFFER, openRoom, type Stage } from './stage-of-the-job.js'

/** Two of the cast and one of the crew. */
export async function addPeople(step: Step, { office }: Stage): Promise<void> {
  await step('two of the cast and a gaffer are added', async () => {
    await openRoom(office, 'People')
    for (const member of [ANA, BEN]) {
      await openForm(office)
      await office.getByRole('radio', { name: 'Cast' }).check()
      await office.getByLabel('Name', { exact: true }).fill(member.name)
      await office.getByLabel(/Cast number/).fill(member.castNumber)
      await office.getByLabel(/Mail address/).fill(member.email)
      await save(office, member.name)
    }
    await openForm(office)
    await office.getByRole('radio', { name: 'Crew' }).check()
    await office.getByLabel('Name', { exact: true }).fill(GAFFER.name)
    await office.getByLabel('Department', { exact: true }).selectOption({ label: GAFFER.department })
    await office.getByLabel(/Position/).fill(GAFFER.position)
    await office.getByLabel(/Mail address/).fill(GAFFER.email)
    await save(office, GAFFER.name)
  })
}

async function openForm(office: Page): Promise<void> {
  await office.getByRole('button', { name: /add/i }).first().click()
  await office.getByRole('form', { name: 'Person' }).waitFor()
}

async function save(office: Page, name: string): Promise<void> {
  await office.getByRole('button', { name: 'Add', exact: true }).click()
  await office.getByRole('form', { name: 'Person' }).waitFor({ state: 'detached' })
  await office.getByText(name).first().waitFor()
}

/** Says who plays whom. */
export async function castThem(step: Step, { office, screenplay: { leads } }: Stage): Promise<void> {
  await step('the leads are cast', async () => {
    await openRoom(office, 'Screenplay')
    await office.getByRole('tab', { name: 'Characters' }).click()
    for (const [index, member] of [ANA, BEN].entries()) {
      const picker = office.getByLabel(`Who plays ${leads[index]}`, { exact: true })
      await picker.selectOption({ label: `${member.castNumber}  ${member.name}` })
      await office.getByText(`${leads[index]} is played by ${member.name}`).first().waitFor()
    }
  })
}
