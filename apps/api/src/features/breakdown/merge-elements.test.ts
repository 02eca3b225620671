import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { change, refusalOf } from '../../../test/breakdown.js'
import { makeElement, makeMember, makeProduction, makeScene, putInScene, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let productionId: string
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  productionId = (await makeProduction(api, office.organizationId)).productionId
})
afterAll(() => api.stop())

const prop = (name: string, boardId: string | null = null) => makeElement(api, office.organizationId, { productionId, name, category: 'Props', boardId })
const merge = (elementId: string, intoElementId: string) => change(office.browser, 'mergeElements', { elementId, expectedVersion: 1, intoElementId })

describe('mergeElements', () => {
  it('makes two one: scenes, dates and links move, the name becomes an alias', async () => {
    const [torch, lantern, oil] = [await prop('Torch', 'P1'), await prop('Lantern'), await prop('Oil')]
    const scenes = [await makeScene(api, office.organizationId, { productionId, number: '1' }), await makeScene(api, office.organizationId, { productionId, number: '2' })]
    for (const sceneId of scenes) await putInScene(api, sceneId, torch, 'hand')
    await putInScene(api, scenes[0]!, lantern)
    await change(office.browser, 'linkElements', { elementId: torch, linkedElementId: oil })
    await change(office.browser, 'linkElements', { elementId: torch, linkedElementId: lantern })
    const date = { elementId: torch, date: '2027-01-12', kind: 'fitting' }
    await change(office.browser, 'saveElementEvent', date)
    await change(office.browser, 'saveElementEvent', { ...date, elementId: lantern })
    await change(office.browser, 'saveAvailability', { productionId, elementId: torch, from: '2027-01-12', to: '2027-01-13', kind: 'hold', note: '' })

    expect(await merge(torch, lantern)).toMatchObject({ __typename: 'ElementsMerged', elementId: torch, element: { name: 'Lantern', aliases: ['TORCH'], boardId: 'P1', version: 2 } })
    const rows = (table: string) => sql(api, `select count(*)::int as rows from ${table} where organization_id = $1`, [office.organizationId])
    expect(await Promise.all(['scene_element', 'element_link', 'element_event', 'availability'].map(rows))).toEqual([[{ rows: 2 }], [{ rows: 1 }], [{ rows: 1 }], [{ rows: 1 }]])
    expect(await sql(api, 'select 1 from element where element_id = $1', [torch])).toEqual([])
  })

  it('refuses what was changed since, itself, and another category', async () => {
    const [bell, horn] = [await prop('Bell'), await prop('Horn')]
    const whistle = await makeElement(api, office.organizationId, { productionId, name: 'Whistle', category: 'Sound' })
    expect(await change(office.browser, 'mergeElements', { elementId: bell, expectedVersion: 4, intoElementId: horn })).toMatchObject({ __typename: 'ElementChangedMeanwhile' })
    for (const into of [bell, whistle]) expect(await refusalOf(office.browser, 'mergeElements', { elementId: bell, expectedVersion: 1, intoElementId: into })).toBe('BAD_USER_INPUT')
  })

  it('is not for others, nor into another production, nor done twice', async () => {
    const [net, rope] = [await prop('Net'), await prop('Rope')]
    const { productionId: elsewhere } = await makeProduction(api, office.organizationId, 'Another')
    const foreign = await makeElement(api, office.organizationId, { productionId: elsewhere, name: 'Rope', category: 'Props' })
    const input = { elementId: net, expectedVersion: 1, intoElementId: rope }
    const head = await makeMember(api, { role: 'headOfDepartment', organizationId: office.organizationId, productionIds: [productionId] })
    const stranger = await makeMember(api, { role: 'owner' })
    for (const { browser } of [head, stranger]) expect(await refusalOf(browser, 'mergeElements', input)).toBe('NOT_ALLOWED')
    expect(await refusalOf(office.browser, 'mergeElements', { ...input, intoElementId: foreign })).toBe('NOT_ALLOWED')
    const codes = await Promise.all([0, 1].map(() => refusalOf(office.browser, 'mergeElements', input)))
    expect(codes.sort()).toEqual(['NOT_ALLOWED', undefined])
  })
})

describe('undoMergeElements', () => {
  const TABLES = ['element', 'scene_element', 'availability', 'element_event', 'element_link']
  const everything = () => Promise.all(TABLES.map((table) => sql(api, `select to_jsonb(x) - 'version' as row from ${table} x where organization_id = $1 order by 1`, [office.organizationId])))
  const undo = (elementMergeId: string) => change(office.browser, 'undoMergeElements', { elementMergeId })

  it('makes two again, in every scene and on every date as they were; versions go on', async () => {
    const [skiff, punt, oil] = [await prop('Skiff', 'B7'), await prop('Punt'), await prop('Oakum')]
    const scenes = [await makeScene(api, office.organizationId, { productionId, number: '11' }), await makeScene(api, office.organizationId, { productionId, number: '12' })]
    for (const sceneId of scenes) await putInScene(api, sceneId, skiff, 'hand')
    await putInScene(api, scenes[0]!, punt)
    for (const linkedElementId of [oil, punt]) await change(office.browser, 'linkElements', { elementId: skiff, linkedElementId })
    for (const elementId of [skiff, punt]) await change(office.browser, 'saveElementEvent', { elementId, date: '2027-01-12', kind: 'fitting' })
    await change(office.browser, 'saveAvailability', { productionId, elementId: skiff, from: '2027-01-12', to: '2027-01-13', kind: 'hold', note: '' })
    const before = await everything()
    const { merge: done } = await merge(skiff, punt)
    expect(await everything()).not.toEqual(before)
    expect(await undo(done.elementMergeId)).toMatchObject({ __typename: 'MergeUndone', element: { elementId: skiff, boardId: 'B7', version: 3 }, into: { elementId: punt, boardId: null, aliases: [], version: 3 } })
    expect(await everything()).toEqual(before)
    expect(await refusalOf(office.browser, 'undoMergeElements', done)).toBe('NOT_ALLOWED')
  })

  const LATER: readonly [string, (into: string, sceneId: string) => Promise<unknown>, string][] = [
    ['its facts were changed', (elementId) => change(office.browser, 'saveElement', { productionId, elementId, expectedVersion: 2, category: 'Props', name: 'Renamed', includeInDood: true, allowHold: false, allowDrop: false, minimumDropDays: 10 }), 'changed'],
    ['a scene needs another number of it', (elementId, sceneId) => change(office.browser, 'setSceneElement', { sceneId, elementId, quantity: 4, expectedQuantity: 1 }), 'changed'],
    ['it has another date', (elementId) => change(office.browser, 'saveElementEvent', { elementId, date: '2027-01-19', kind: 'travel' }), 'changed'],
    ['it was removed', (elementId) => change(office.browser, 'removeElement', { elementId, expectedVersion: 2 }), 'gone'],
  ]

  it.each(LATER)('refuses once %s, and says so', async (_what, later, reason) => {
    const [from, into] = [await prop(`From ${_what}`), await prop(`Into ${_what}`)]
    const sceneId = await makeScene(api, office.organizationId, { productionId, number: '21' })
    await putInScene(api, sceneId, into)
    const { merge: done } = await merge(from, into)
    await later(into, sceneId)
    const before = await everything()
    expect(await undo(done.elementMergeId)).toEqual({ __typename: 'MergeNotUndone', name: `From ${_what}`, reason })
    expect(await everything()).toEqual(before)
  })

  it('comes back without a board id that somebody else has by now, is not for others, and not done twice at once', async () => {
    const [kite, string] = [await prop('Kite', 'K1'), await prop('String', 'K2')]
    const { merge: done } = await merge(kite, string)
    await prop('Newcomer', 'K1')
    const head = await makeMember(api, { role: 'headOfDepartment', organizationId: office.organizationId, productionIds: [productionId] })
    const stranger = await makeMember(api, { role: 'owner' })
    for (const { browser } of [head, stranger]) expect(await refusalOf(browser, 'undoMergeElements', done)).toBe('NOT_ALLOWED')
    const codes = await Promise.all([0, 1].map(() => refusalOf(office.browser, 'undoMergeElements', done)))
    expect(codes.sort()).toEqual(['NOT_ALLOWED', undefined])
    expect(await sql(api, 'select board_id as id from element where element_id = $1', [kite])).toEqual([{ id: null }])
  })
})
