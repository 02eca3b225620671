import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, makeScene, sql, type TestMember, type TestProduction } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let ferry: TestProduction
let outside: TestMember
let head: TestMember
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  ferry = await makeProduction(api, office.organizationId)
  outside = await makeMember(api, { role: 'owner' })
  head = await makeMember(api, { role: 'headOfDepartment', organizationId: office.organizationId, productionIds: [ferry.productionId] })
})
afterAll(() => api.stop())

const EDIT = `mutation Edit($input: EditSceneInput!) { editScene(input: $input) { __typename
  ... on SceneSaved { scene { ...facts } } ... on SceneChangedMeanwhile { scene { ...facts } } } }
  fragment facts on Scene { sceneId synopsis set eighths eighthsEstimated intExt lighting editedFields version }`
const CAST = 'mutation Cast($input: CastCharacterInput!) { castCharacter(input: $input) { character { name scenes personId } } }'

const addScene = (given: object = {}) => makeScene(api, office.organizationId, { productionId: ferry.productionId, number: '12A', ...given })
const edit = (input: object) => office.browser.ask<{ editScene: { __typename: string } }>(EDIT, { input })

describe('editScene', () => {
  it('changes what is given and remembers that people did', async () => {
    const sceneId = await addScene()
    await edit({ sceneId, expectedVersion: 1, synopsis: 'Nell runs', intExt: 'INT_EXT', set: 'PIER' })
    const answer = await edit({ sceneId, expectedVersion: 2, lighting: 'dawnDusk', eighths: 11 })
    expect(answer).toEqual({
      editScene: {
        __typename: 'SceneSaved',
        scene: { sceneId, synopsis: 'Nell runs', set: 'PIER', eighths: 11, eighthsEstimated: false, intExt: 'INT_EXT', lighting: 'dawnDusk', editedFields: ['synopsis', 'intExt', 'eighths', 'lighting'], version: 3 },
      },
    })
    const [kept] = await sql(api, 'select int_ext, lighting from scene where scene_id = $1', [sceneId])
    expect(kept).toEqual({ int_ext: 'INT/EXT', lighting: 'dawn/dusk' })
  })

  it('says the script day, the unit, the time to shoot and the background, and takes them back', async () => {
    const document = `mutation Edit($input: EditSceneInput!) { editScene(input: $input) { ... on SceneSaved { scene { scriptDay unitId estimatedMinutes background version editedFields } } } }`
    const change = async (input: object) => (await office.browser.ask<{ editScene: { scene: object } }>(document, { input: { sceneId, ...input } })).editScene.scene
    const sceneId = await addScene()
    const said = { scriptDay: 'N2', unitId: ferry.unitId, estimatedMinutes: 45, background: 60 }
    expect(await change({ expectedVersion: 1, ...said })).toEqual({ ...said, version: 2, editedFields: ['scriptDay', 'estimatedMinutes', 'background', 'unitId'] })
    expect(await change({ expectedVersion: 2, scriptDay: '', unitOpen: true, estimatedMinutes: 0, background: 0 })).toMatchObject({ scriptDay: '', unitId: null, estimatedMinutes: null, background: 0 })
    const { unitId } = await makeProduction(api, office.organizationId, 'Another')
    const { errors } = await office.browser.send(document, { input: { sceneId, expectedVersion: 3, unitId } })
    expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('does nothing where nothing differs', async () => {
    const sceneId = await addScene()
    expect(await edit({ sceneId, expectedVersion: 1, set: 'PIER', eighths: 8 })).toMatchObject({ editScene: { scene: { version: 1, editedFields: [] } } })
  })

  it('gives the strips of the scene its new length, the last part first, and nobody else', async () => {
    const production = await makeProduction(api, office.organizationId)
    const sceneId = await addScene({ productionId: production.productionId })
    const other = await addScene({ productionId: production.productionId, number: '13' })
    const strip = (id: string, of: string, part: string | null, eighths: number) => ({ kind: 'scene', id, sceneId: of, part, eighths, dayId: null, order: `a${id}` })
    const strips = [strip('1', sceneId, 'A', 5), strip('2', sceneId, 'B', 3), strip('3', other, null, 99)]
    await sql(api, 'update draft set board = $2 where draft_id = $1', [production.draftId, JSON.stringify({ days: [], strips, callExceptions: [] })])
    await edit({ sceneId, expectedVersion: 1, eighths: 10 })
    const [draft] = await sql<{ board: { strips: { id: string; eighths: number }[] }; version: number }>(api, 'select board, version from draft where draft_id = $1', [production.draftId])
    expect(draft?.version).toBe(1)
    expect(draft?.board.strips.map(({ id, eighths }) => [id, eighths])).toEqual([['1', 5], ['2', 5], ['3', 99]])
  })

  it('happens once when two change the same version at once', async () => {
    const sceneId = await addScene()
    const answers = await Promise.all(['One', 'Two'].map((synopsis) => edit({ sceneId, expectedVersion: 1, synopsis })))
    expect(answers.map(({ editScene }) => editScene.__typename).sort()).toEqual(['SceneChangedMeanwhile', 'SceneSaved'])
  })

  it('is not for others', async () => {
    const sceneId = await addScene()
    for (const { browser } of [outside, head]) {
      const { errors } = await browser.send(EDIT, { input: { sceneId, expectedVersion: 1, synopsis: 'Mine' } })
      expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
  })
})

describe('castCharacter', () => {
  async function cast(): Promise<{ productionId: string; ana: string }> {
    const { productionId } = await makeProduction(api, office.organizationId)
    for (const number of ['1', '2']) await addScene({ productionId, number, characters: ['NELL'] })
    return { productionId, ana: await makePerson(api, office.organizationId, { productionId, name: 'Ana', kind: 'cast' }) }
  }

  it('says who plays a character, and that nobody does', async () => {
    const { productionId, ana } = await cast()
    const given = { productionId, name: ' Nell' }
    expect(await office.browser.ask(CAST, { input: { ...given, personId: ana } })).toEqual({ castCharacter: { character: { name: 'NELL', scenes: 2, personId: ana } } })
    expect(await office.browser.ask(CAST, { input: given })).toEqual({ castCharacter: { character: { name: 'NELL', scenes: 2, personId: null } } })
    expect(await sql(api, 'select 1 from element where production_id = $1 and person_id is not null', [productionId])).toEqual([])
  })

  it('ends with one player when two are named at once', async () => {
    const { productionId, ana } = await cast()
    const bea = await makePerson(api, office.organizationId, { productionId, name: 'Bea', kind: 'cast' })
    await Promise.all([ana, bea].map((personId) => office.browser.ask(CAST, { input: { productionId, name: 'NELL', personId } })))
    expect(await sql(api, 'select name from element where production_id = $1 and person_id is not null', [productionId])).toEqual([{ name: 'NELL' }])
  })

  it('is not for others, nor for people of another production, nor characters there are not', async () => {
    const { productionId, ana } = await cast()
    const elsewhere = await cast()
    const answers = [
      await outside.browser.send(CAST, { input: { productionId, name: 'NELL', personId: ana } }),
      await head.browser.send(CAST, { input: { productionId, name: 'NELL', personId: ana } }),
      await office.browser.send(CAST, { input: { productionId, name: 'NELL', personId: elsewhere.ana } }),
      await office.browser.send(CAST, { input: { productionId, name: 'NOBODY', personId: ana } }),
    ]
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(Array(4).fill('NOT_ALLOWED'))
  })
})

describe('scenes and characters', () => {
  it('are not for crew nor for another organization', async () => {
    const crew = await makeMember(api, { role: 'crew', organizationId: office.organizationId, productionIds: [ferry.productionId] })
    for (const { browser } of [crew, outside]) {
      for (const field of ['scenes(productionId: $id) { number }', 'characters(productionId: $id) { name }', 'screenplayImports(productionId: $id) { state }']) {
        const { errors } = await browser.send(`query Q($id: ID!) { ${field} }`, { id: ferry.productionId })
        expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
      }
    }
  })
})
