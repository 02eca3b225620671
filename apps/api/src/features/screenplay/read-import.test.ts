import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makeProduction, makeScene, sql, type TestMember } from '../../../test/builders.js'
import { FERRY, sendScreenplay, startWorker } from '../../../test/screenplays.js'
import { drainQueue } from '../../platform/queue/leased-queue.js'
import type { OpenServices } from '../../platform/services.js'
import { screenplayImportQueue } from './screenplay-import-queue.js'

let api: TestApi
let worker: OpenServices
let office: TestMember
beforeAll(async () => {
  api = await startApi()
  worker = await startWorker(api)
  office = await makeMember(api, { role: 'coordinator' })
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

const IMPORT = `query Import($id: ID!) { screenplayImport(screenplayImportId: $id) {
  state progress refusal format title fileName warnings { line reason } mergeOffers { name into }
  scenes { fate sceneId number heading intExt set timeOfDay eighths characters line changedFields } } }`

/** The worker reads everything that waits; gives how many tries it took. */
const readWaiting = () => drainQueue(screenplayImportQueue(worker))

interface Answer {
  readonly screenplayImport: { readonly state: string; readonly scenes: { readonly number: string; readonly fate: string }[] }
}

async function sendAndRead(productionId: string, file: string | Uint8Array<ArrayBuffer>): Promise<Answer['screenplayImport']> {
  const { body } = await sendScreenplay(office.browser, productionId, file)
  await readWaiting()
  return (await office.browser.ask<Answer>(IMPORT, { id: body.screenplayImportId })).screenplayImport
}

describe('a screenplay that was sent', () => {
  it('is read and compared with the scenes the production has', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const known = await makeScene(api, office.organizationId, { productionId, number: '9', set: 'ATTIC' })
    const read = await sendAndRead(productionId, FERRY)
    expect(read).toMatchObject({ state: 'ready', progress: 100, refusal: null, format: 'fountain', title: 'The Night Ferry', fileName: 'ferry.fountain' })
    expect(read.scenes).toMatchObject([
      { fate: 'added', sceneId: null, number: '1', heading: 'INT. PIER - DAY', intExt: 'INT', set: 'PIER', timeOfDay: 'DAY', characters: ['NELL'] },
      { fate: 'added', number: '2', characters: ['THE PILOT', 'NELL'] },
      { fate: 'added', number: '3' },
      { fate: 'omitted', sceneId: known, number: '9', line: null },
    ])
    expect(await sql(api, "select 1 from screenplay_import where production_id = $1 and bytes is not null", [productionId])).toEqual([])
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /^This is not a screenplay/],
    ['a list for the shops', 'Milk, eggs, gaffer tape', /scene heading/],
  ])('is refused with a sentence when it is %s', async (_case, file, sentence) => {
    const { productionId } = await makeProduction(api, office.organizationId)
    expect(await sendAndRead(productionId, file)).toMatchObject({ state: 'refused', refusal: expect.stringMatching(sentence), scenes: [] })
  })

  it('is given up after three tries that crashed, and looked at again until then', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const { body } = await sendScreenplay(office.browser, productionId, FERRY)
    await sql(api, "update screenplay_import set state = 'reading', attempts = 3, leased_until = '2000-01-01T00:00:00Z' where screenplay_import_id = $1", [body.screenplayImportId])
    expect(await readWaiting()).toBe(1)
    const { screenplayImport } = await office.browser.ask<Answer>(IMPORT, { id: body.screenplayImportId })
    expect(screenplayImport).toMatchObject({ state: 'refused', refusal: expect.stringMatching(/three times/) })
  })

  it('is left to whoever leased it', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const { body } = await sendScreenplay(office.browser, productionId, FERRY)
    await sql(api, "update screenplay_import set state = 'reading', attempts = 1, leased_until = '2100-01-01T00:00:00Z' where screenplay_import_id = $1", [body.screenplayImportId])
    expect(await readWaiting()).toBe(0)
    await sql(api, 'delete from screenplay_import where screenplay_import_id = $1', [body.screenplayImportId])
  })

  it('is read once by two workers', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    await sendScreenplay(office.browser, productionId, FERRY)
    const tries = await Promise.all([readWaiting(), readWaiting()])
    expect(tries.reduce((sum, count) => sum + count)).toBe(1)
  })
})

const SAMPLE = `${process.env['CALLBOARD_SAMPLES'] ?? new URL('../../../../../../shared/data', import.meta.url).pathname}/screenplays/last-birthday-card.fdx`
/** Where the samples are not at hand, the test says so by its name. */
const whenSampled: (name: string, run: () => Promise<void>) => void = existsSync(SAMPLE)
  ? it
  : (name) => it(`${name}: not tried, the sample is not here`, () => expect(existsSync(SAMPLE)).toBe(false))

whenSampled('a real Final Draft file is read', async () => {
  const { productionId } = await makeProduction(api, office.organizationId)
  const read = await sendAndRead(productionId, new Uint8Array(readFileSync(SAMPLE)))
  expect(read).toMatchObject({ state: 'ready', format: 'fdx' })
  expect(read.scenes.length).toBeGreaterThan(5)
})
