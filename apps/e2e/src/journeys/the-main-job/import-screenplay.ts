import { mkdtemp, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { screenplay } from '@callboard/example-film'
import type { Step } from '../../stage/journey.js'
import { openRoom, type Stage } from './stage-of-the-job.js'

const SAMPLES = join(process.env['CALLBOARD_SAMPLES'] ?? fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url)), 'screenplays')

/** A Final Draft file somebody else wrote where the samples are at hand, else the example film's own Fountain. */
export async function sampleScreenplay(): Promise<Stage['screenplay']> {
  const path = join(SAMPLES, 'last-birthday-card.fdx')
  if (existsSync(path)) return { path, scenes: 48, leads: ['SCOTT', 'BAXTER'] }
  console.log(`  ${path} is not here: the example film's own screenplay is imported instead`)
  const own = join(await mkdtemp(join(tmpdir(), 'callboard-screenplay-')), 'music-aboard.fountain')
  await writeFile(own, screenplay)
  return { path: own, scenes: 66, leads: ['NELL', 'CALLUM'] }
}

/** Sends the file, watches it being read, looks at what it would do, takes it over. */
export async function importScreenplay(step: Step, { office, screenplay: { path, scenes } }: Stage): Promise<void> {
  await step(`a screenplay of ${scenes} scenes is read, looked at and taken over`, async () => {
    await openRoom(office, 'Screenplay')
    await office.getByRole('link', { name: /import/i }).first().click()
    await office.locator('input[type=file]').setInputFiles(path)
    const accept = office.getByRole('button', { name: /^Take over/ })
    await accept.waitFor()
    const words = await accept.innerText()
    if (!words.includes(`${scenes} scenes added`)) throw new Error(`The button says “${words}”, not ${scenes} scenes added`)
    await accept.click()
    await office.getByText('is taken over').waitFor()
  })
}
