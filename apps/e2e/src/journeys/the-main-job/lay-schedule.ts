import type { Page } from 'playwright-core'
import type { Step } from '../../stage/journey.js'
import { ANA, openRoom, type Stage } from './stage-of-the-job.js'

const DAYS = 3
const SCENES_A_DAY = 4

/** Makes shoot days, lays scenes on them without dragging, and sees who is called. */
export async function laySchedule(step: Step, { office }: Stage): Promise<void> {
  await step('three shoot days are made', async () => {
    await openRoom(office, 'Schedule')
    await office.getByRole('button', { name: 'Make days' }).click()
    await office.getByLabel('How many').fill(String(DAYS))
    await office.getByLabel('From').fill(nextMonday())
    await office.getByLabel('General call').fill('08:00')
    await office.getByRole('button', { name: `Make ${DAYS} days` }).click()
    await office.getByRole('heading', { name: `Day ${DAYS}/${DAYS}` }).waitFor()
  })
  for (let day = 1; day <= DAYS; day += 1) {
    await step(`scenes are laid on day ${day}`, () => layFirstOfBoneyard(office, day))
  }
  await step('everything is saved', () => saved(office))
}

/** Chooses the first strips of the boneyard by clicks and moves them with “Move to…”. */
async function layFirstOfBoneyard(office: Page, day: number): Promise<void> {
  const boneyard = office.getByRole('treegrid', { name: 'Boneyard' })
  const strips = boneyard.locator('[data-strip]')
  await strips.first().click()
  await strips.nth(SCENES_A_DAY - 1).click({ modifiers: ['Shift'] })
  await office.getByRole('group', { name: 'What is chosen' }).getByRole('button', { name: 'Move to…' }).click()
  const to = office.getByLabel('To', { exact: true })
  const label = (await to.locator('option').allInnerTexts()).find((text) => text.startsWith(`Day ${day}`))
  await to.selectOption({ label: label ?? '' })
  await office.getByRole('button', { name: 'Move', exact: true }).click()
  await office.getByText(new RegExp(`End of Day ${day}\\b.*${SCENES_A_DAY} scenes`, "i")).waitFor()
}

/** Ana is asked to come earlier on the first day she works. */
export async function changeOneCall(step: Step, { office }: Stage): Promise<void> {
  await step('one call is changed: Ana, 25 minutes earlier', async () => {
    await openRoom(office, 'Schedule')
    await openCallsOf(office, ANA.name)
    const offset = office.getByLabel('From general call')
    await offset.fill(String(Number((await offset.inputValue()).replace('−', '-')) - 25))
    await office.getByRole('button', { name: 'Save the call' }).click()
    await office.getByText(`Call of ${ANA.name} changed`).first().waitFor()
    await office.keyboard.press('Escape')
    await saved(office)
  })
}

/** Opens the calls of the first day somebody is called on, and their row. */
async function openCallsOf(office: Page, name: string): Promise<void> {
  for (let day = 1; day <= DAYS; day += 1) {
    await office.getByRole('button', { name: 'Calls', exact: true }).nth(day - 1).click()
    await office.getByRole('heading', { name: new RegExp(`^Calls of Day ${day}`) }).waitFor()
    const change = office.getByRole('button', { name: `Change the call of ${name}` })
    if (await change.isVisible()) return change.click()
    await office.keyboard.press('Escape')
    await office.getByRole('heading', { name: new RegExp(`^Calls of Day ${day}`) }).waitFor({ state: 'detached' })
  }
  throw new Error(`${name} is called on no day`)
}

function saved(office: Page): Promise<void> {
  return office.getByText(/^(Everything saved|Saved \d\d:\d\d)$/).first().waitFor()
}

function nextMonday(): string {
  const date = new Date(Date.now() + 24 * 60 * 60 * 1000)
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
