import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { type BreakdownOperation, change, refusalOf } from '../../../test/breakdown.js'
import { makeElement, makeMember, makePerson, makeProduction, makeScene, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let strangers: TestMember[]
let productionId: string
let boat: string
let ana: string
let scenes: string[]
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  const { organizationId } = office
  productionId = (await makeProduction(api, organizationId)).productionId
  boat = await makeElement(api, organizationId, { productionId, name: 'Boat', category: 'Vehicles' })
  ana = await makePerson(api, organizationId, { productionId, name: 'Ana' })
  scenes = []
  for (const number of ['1', '2', '3']) scenes.push(await makeScene(api, organizationId, { productionId, number }))
  strangers = [await makeMember(api, { role: 'owner' }), await makeMember(api, { role: 'headOfDepartment', organizationId, productionIds: [productionId] })]
})
afterAll(() => api.stop())

const availability = (changes: object = {}) => ({ productionId, elementId: boat, personId: null, from: '2027-01-12', to: '2027-01-14', kind: 'unavailable', note: 'Regatta', ...changes })
const save = (changes: object = {}) => change(office.browser, 'saveAvailability', availability(changes))

async function onlyForTheOffice(operation: BreakdownOperation, given: object): Promise<void> {
  for (const { browser } of strangers) expect(await refusalOf(browser, operation, given)).toBe('NOT_ALLOWED')
}

describe('availability', () => {
  it('of an element or a person is saved, changed and removed', async () => {
    const { availability: one } = await save()
    expect(await save({ availabilityId: one.availabilityId, expectedVersion: 1, kind: 'hold' })).toMatchObject({ __typename: 'AvailabilitySaved', availability: { kind: 'hold', version: 2 } })
    expect((await save({ elementId: null, personId: ana })).__typename).toBe('AvailabilitySaved')
    expect((await change(office.browser, 'removeAvailability', { availabilityId: one.availabilityId, expectedVersion: 1 })).__typename).toBe('AvailabilityChangedMeanwhile')
    expect((await change(office.browser, 'removeAvailability', { availabilityId: one.availabilityId, expectedVersion: 2 })).__typename).toBe('AvailabilityRemoved')
    expect(await sql(api, 'select person_id from availability where production_id = $1', [productionId])).toEqual([{ person_id: ana }])
  })

  it('is of one of them, and ends after it begins', async () => {
    for (const changes of [{ personId: ana }, { elementId: null }, { from: '2027-01-15' }]) expect(await refusalOf(office.browser, 'saveAvailability', availability(changes))).toBe('BAD_USER_INPUT')
  })

  it('is changed once, and not by others nor for what is of another production', async () => {
    const { availability: one } = await save()
    const known = { availabilityId: one.availabilityId, expectedVersion: 1 }
    const answers = await Promise.all(['a', 'b'].map((note) => save({ ...known, note })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AvailabilityChangedMeanwhile', 'AvailabilitySaved'])
    const { productionId: elsewhere } = await makeProduction(api, office.organizationId, 'Another')
    expect(await refusalOf(office.browser, 'saveAvailability', availability({ productionId: elsewhere }))).toBe('NOT_ALLOWED')
    await onlyForTheOffice('saveAvailability', availability())
    await onlyForTheOffice('removeAvailability', known)
  })
})

describe('element events', () => {
  it('are saved once a day, changed and removed', async () => {
    const event = { elementId: boat, date: '2027-01-11', kind: 'travel' }
    const answers = await Promise.all([0, 1].map(() => change(office.browser, 'saveElementEvent', event)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ElementEventSaved', 'ElementEventThereAlready'])
    const { elementEventId } = answers[0]!.event
    expect((await change(office.browser, 'saveElementEvent', { ...event, elementEventId, expectedVersion: 1, kind: 'rehearsal' })).event).toMatchObject({ version: 2 })
    expect((await change(office.browser, 'saveElementEvent', { ...event, elementEventId, expectedVersion: 1 })).__typename).toBe('ElementEventChangedMeanwhile')
    await onlyForTheOffice('saveElementEvent', event)
    await onlyForTheOffice('removeElementEvent', { elementEventId, expectedVersion: 2 })
    expect((await change(office.browser, 'removeElementEvent', { elementEventId, expectedVersion: 1 })).__typename).toBe('ElementEventChangedMeanwhile')
    expect((await change(office.browser, 'removeElementEvent', { elementEventId, expectedVersion: 2 })).__typename).toBe('ElementEventRemoved')
  })
})

describe('scene orders', () => {
  const tie = (first: number, second: number, changes: object = {}) => ({ productionId, kind: 'before', firstSceneId: scenes[first], secondSceneId: scenes[second], reason: 'The glass breaks', ...changes })

  it('are saved, and refused when others lead the other way', async () => {
    const { order } = await change(office.browser, 'saveSceneOrder', tie(0, 1))
    await change(office.browser, 'saveSceneOrder', tie(1, 2))
    expect(await change(office.browser, 'saveSceneOrder', tie(2, 0))).toMatchObject({ __typename: 'SceneOrderContradicts', orders: [{ firstSceneId: scenes[0] }, { firstSceneId: scenes[1] }] })
    expect((await change(office.browser, 'saveSceneOrder', tie(0, 1, { kind: 'sameDay' }))).order).toMatchObject({ sceneOrderId: order.sceneOrderId, version: 2 })
    expect((await change(office.browser, 'saveSceneOrder', tie(2, 0))).__typename).toBe('SceneOrderSaved')
    expect((await change(office.browser, 'saveSceneOrder', tie(0, 1, { sceneOrderId: order.sceneOrderId, expectedVersion: 1 }))).__typename).toBe('SceneOrderChangedMeanwhile')
    await onlyForTheOffice('removeSceneOrder', { sceneOrderId: order.sceneOrderId, expectedVersion: 2 })
    expect((await change(office.browser, 'removeSceneOrder', { sceneOrderId: order.sceneOrderId, expectedVersion: 2 })).__typename).toBe('SceneOrderRemoved')
  })

  it('are not for others, nor of a scene to itself or elsewhere; two at once never make a circle', async () => {
    await sql(api, 'delete from scene_order')
    await onlyForTheOffice('saveSceneOrder', tie(0, 1))
    expect(await refusalOf(office.browser, 'saveSceneOrder', tie(0, 0))).toBe('BAD_USER_INPUT')
    const { productionId: elsewhere } = await makeProduction(api, office.organizationId, 'Another')
    expect(await refusalOf(office.browser, 'saveSceneOrder', tie(0, 1, { productionId: elsewhere }))).toBe('NOT_ALLOWED')
    const answers = await Promise.all([tie(0, 1), tie(1, 0)].map((input) => change(office.browser, 'saveSceneOrder', input)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['SceneOrderContradicts', 'SceneOrderSaved'])
  })
})
