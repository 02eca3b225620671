import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, sql, type TestMember, type TestProduction } from '../../../test/builders.js'
import { FERRY, FERRY_BLUE, sendScreenplay, startWorker } from '../../../test/screenplays.js'
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

const ACCEPT = `mutation Accept($input: AcceptScreenplayImportInput!) { acceptScreenplayImport(input: $input) { __typename
  ... on ScreenplayAccepted { added changed omitted unchanged } ... on ScreenplayImportNotReady { state }
  ... on ScreenplayChangedMeanwhile { screenplayImportId } } }`
const SCENES = `query Scenes($id: ID!) { scenes(productionId: $id) {
  sceneId number heading intExt set timeOfDay lighting synopsis eighths characters omitted editedFields position version } }`
const EDIT = 'mutation Edit($input: EditSceneInput!) { editScene(input: $input) { __typename ... on SceneSaved { scene { version } } } }'

/** The worker reads everything that waits; gives how many tries it took. */
const readWaiting = () => drainQueue(screenplayImportQueue(worker))

interface Scene {
  readonly sceneId: string
  readonly number: string
  readonly eighths: number
  readonly version: number
}

async function read(productionId: string, file: string): Promise<string> {
  const { body } = await sendScreenplay(office.browser, productionId, file)
  await readWaiting()
  return body.screenplayImportId ?? ''
}

const accept = (screenplayImportId: string, merges: object[] = []) =>
  office.browser.ask<{ acceptScreenplayImport: { __typename: string } }>(ACCEPT, { input: { screenplayImportId, merges } })
const scenesOf = async (productionId: string) => (await office.browser.ask<{ scenes: Scene[] }>(SCENES, { id: productionId })).scenes

async function ferry(): Promise<TestProduction> {
  const production = await makeProduction(api, office.organizationId)
  await accept(await read(production.productionId, FERRY))
  return production
}

async function boardOf({ draftId }: TestProduction): Promise<{ strips: { sceneId: string; dayId: string | null; eighths: number }[]; version: number }> {
  const [draft] = await sql<{ board: { strips: [] }; version: number }>(api, 'select board, version from draft where draft_id = $1', [draftId])
  return { strips: draft?.board.strips ?? [], version: draft?.version ?? -1 }
}

describe('acceptScreenplayImport', () => {
  it('writes the scenes and puts their strips in the boneyard', async () => {
    const production = await ferry()
    const scenes = await scenesOf(production.productionId)
    expect(scenes).toMatchObject([
      { number: '1', intExt: 'INT', set: 'PIER', timeOfDay: 'DAY', lighting: 'day', position: 1, version: 1, omitted: false },
      { number: '2', intExt: 'EXT', lighting: 'night', characters: ['THE PILOT', 'NELL'] },
      { number: '3', timeOfDay: 'CONTINUOUS', lighting: 'night' },
    ])
    const { strips, version } = await boardOf(production)
    expect(version).toBe(1)
    expect(strips.map(({ sceneId, dayId }) => [sceneId, dayId]).sort()).toEqual(scenes.map(({ sceneId }) => [sceneId, null]).sort())
    const edits = await sql(api, 'select version from draft_edit where draft_id = $1', [production.draftId])
    expect(edits).toEqual([{ version: 1 }])
  })

  it('keeps who a scene is and what people edited, and lets the board follow', async () => {
    const production = await ferry()
    const [first, second, third] = await scenesOf(production.productionId)
    await office.browser.ask(EDIT, { input: { sceneId: second?.sceneId, expectedVersion: 1, synopsis: 'Nell runs', set: 'QUAY' } })
    const answer = await accept(await read(production.productionId, FERRY_BLUE))
    expect(answer).toEqual({ acceptScreenplayImport: { __typename: 'ScreenplayAccepted', added: 1, changed: 1, omitted: 1, unchanged: 1 } })

    const scenes = await scenesOf(production.productionId)
    expect(scenes).toMatchObject([
      { sceneId: first?.sceneId, version: 1 },
      { sceneId: second?.sceneId, synopsis: 'Nell runs', set: 'QUAY', editedFields: ['synopsis', 'set'], omitted: false },
      { sceneId: third?.sceneId, number: '3', omitted: true },
      { number: '4', set: 'SEA', lighting: 'dawnDusk', omitted: false },
    ])
    expect(scenes[1]?.eighths).toBeGreaterThan(second?.eighths ?? 99)
    const { strips } = await boardOf(production)
    expect(strips.map(({ sceneId }) => sceneId)).not.toContain(third?.sceneId)
    expect(strips.find(({ sceneId }) => sceneId === second?.sceneId)?.eighths).toBe(scenes[1]?.eighths)
  })

  it('brings an omitted scene back under its old identity', async () => {
    const production = await ferry()
    const before = await scenesOf(production.productionId)
    await accept(await read(production.productionId, FERRY_BLUE))
    await accept(await read(production.productionId, FERRY))
    const after = (await scenesOf(production.productionId)).filter(({ number }) => number === '3')
    expect(after).toMatchObject([{ sceneId: before[2]?.sceneId, omitted: false }])
    expect((await boardOf(production)).strips).toHaveLength(3)
  })

  it('merges the names it is told to, and who plays them', async () => {
    const production = await makeProduction(api, office.organizationId)
    const ana = await makePerson(api, office.organizationId, { productionId: production.productionId, name: 'Ana', kind: 'cast', characters: ['PILOT'] })
    await accept(await read(production.productionId, FERRY), [{ name: 'Pilot', into: 'THE PILOT' }])
    const { characters } = await office.browser.ask<{ characters: object[] }>('query C($id: ID!) { characters(productionId: $id) { name scenes personId } }', { id: production.productionId })
    expect(characters).toEqual([{ name: 'NELL', scenes: 2, personId: null }, { name: 'THE PILOT', scenes: 2, personId: ana }])
  })

  it('compares again when somebody changed a scene since, and then takes it over', async () => {
    const production = await ferry()
    const [first] = await scenesOf(production.productionId)
    const importId = await read(production.productionId, FERRY_BLUE)
    await office.browser.ask(EDIT, { input: { sceneId: first?.sceneId, expectedVersion: 1, synopsis: 'Waiting' } })
    expect(await accept(importId)).toEqual({ acceptScreenplayImport: { __typename: 'ScreenplayChangedMeanwhile', screenplayImportId: importId } })
    expect(await accept(importId)).toMatchObject({ acceptScreenplayImport: { __typename: 'ScreenplayAccepted' } })
  })

  it('happens once, also when asked twice at once', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const importId = await read(productionId, FERRY)
    const answers = await Promise.all([accept(importId), accept(importId)])
    expect(answers.map(({ acceptScreenplayImport }) => acceptScreenplayImport.__typename).sort()).toEqual(['ScreenplayAccepted', 'ScreenplayImportNotReady'])
    expect(await scenesOf(productionId)).toHaveLength(3)
  })

  it('is not for others, nor before it was read', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const { body } = await sendScreenplay(office.browser, productionId, FERRY)
    expect(await accept(body.screenplayImportId ?? '')).toEqual({ acceptScreenplayImport: { __typename: 'ScreenplayImportNotReady', state: 'queued' } })
    await readWaiting()
    const outside = await makeMember(api, { role: 'owner' })
    const head = await makeMember(api, { role: 'headOfDepartment', organizationId: office.organizationId, productionIds: [productionId] })
    for (const { browser } of [outside, head]) {
      const { errors } = await browser.send(ACCEPT, { input: { screenplayImportId: body.screenplayImportId, merges: [] } })
      expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
    const query = 'query I($id: ID!) { screenplayImport(screenplayImportId: $id) { state } }'
    expect(await outside.browser.ask(query, { id: body.screenplayImportId })).toEqual({ screenplayImport: null })
  })
})
