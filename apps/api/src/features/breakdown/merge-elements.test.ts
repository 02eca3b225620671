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
