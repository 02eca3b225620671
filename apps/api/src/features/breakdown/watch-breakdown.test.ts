import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { filter, firstValueFrom } from 'rxjs'
import { startApi, type TestApi } from '../../../test/api.js'
import { type BreakdownOperation, change } from '../../../test/breakdown.js'
import { makeElement, makeMember, makeProduction, makeScene, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let productionId: string
let ids: Record<'oar' | 'boat' | 'rope' | 'first' | 'second', string>
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  productionId = (await makeProduction(api, office.organizationId)).productionId
  const element = (name: string) => makeElement(api, office.organizationId, { productionId, name, category: 'Props' })
  const scene = (number: string) => makeScene(api, office.organizationId, { productionId, number, position: Number(number) })
  ids = { oar: await element('Oar'), boat: await element('Boat'), rope: await element('Rope'), first: await scene('1'), second: await scene('2') }
})
afterAll(() => api.stop())

const EDIT_SCENE = 'mutation E($input: EditSceneInput!) { editScene(input: $input) { __typename } }'

/** What everybody who has the breakdown open hears of one change. */
async function heardOf(act: () => Promise<unknown>): Promise<{ readonly entity: string }> {
  const event = firstValueFrom(api.services.live.events.pipe(filter(({ kind, subjectId }) => kind === 'breakdownChanged' && subjectId === productionId)))
  await act()
  return (await event).facts as unknown as { readonly entity: string }
}

const FACTS = { includeInDood: true, allowHold: false, allowDrop: false, minimumDropDays: 10 }

describe('breakdownChanged', () => {
  it('tells of every change what changed, and its version where it counts one', async () => {
    const { oar, boat, rope, first, second } = ids
    const told = (operation: BreakdownOperation, given: object) => heardOf(() => change(office.browser, operation, given))
    const link = { elementId: oar, linkedElementId: boat }
    const availability = { productionId, elementId: oar, from: '2027-01-12', to: '2027-01-13', kind: 'hold', note: '' }
    const event = { elementId: oar, date: '2027-01-12', kind: 'travel' }
    const order = { productionId, kind: 'before', firstSceneId: first, secondSceneId: second, reason: '' }
    const [id, gone] = [expect.any(String), (entity: string) => ({ entity, version: 0 })]
    expect(await told('saveElement', { productionId, elementId: oar, expectedVersion: 1, category: 'Props', name: 'Long oar', ...FACTS })).toEqual({ entity: oar, version: 2 })
    expect(await told('addElementToScene', { sceneId: first, category: 'Props', name: 'Flare', quantity: 1 })).toEqual({ entity: first, version: 0 })
    expect(await told('setSceneElement', { sceneId: first, elementId: boat, quantity: 2, expectedQuantity: 0 })).toEqual({ entity: first, version: 0 })
    expect(await told('linkElements', link)).toEqual({ entity: oar, version: 0 })
    expect(await told('unlinkElements', link)).toEqual({ entity: oar, version: 0 })
    const newAvailability = await told('saveAvailability', availability)
    expect(newAvailability).toEqual({ entity: id, version: 1 })
    expect(await told('removeAvailability', { availabilityId: newAvailability.entity, expectedVersion: 1 })).toEqual(gone(newAvailability.entity))
    const newElementEvent = await told('saveElementEvent', event)
    expect(newElementEvent).toEqual({ entity: id, version: 1 })
    expect(await told('removeElementEvent', { elementEventId: newElementEvent.entity, expectedVersion: 1 })).toEqual(gone(newElementEvent.entity))
    const newSceneOrder = await told('saveSceneOrder', order)
    expect(newSceneOrder).toEqual({ entity: id, version: 0 })
    expect(await told('removeSceneOrder', { sceneOrderId: newSceneOrder.entity, expectedVersion: 1 })).toEqual(gone(newSceneOrder.entity))
    expect(await told('saveCategoryColour', { productionId, category: 'Props', colour: '#336699' })).toEqual({ entity: productionId, version: 0 })
    expect(await told('mergeElements', { elementId: rope, expectedVersion: 1, intoElementId: boat })).toEqual({ entity: boat, version: 0 })
    expect(await told('removeElement', { elementId: boat, expectedVersion: 2 })).toEqual({ entity: boat, version: 0 })
    expect(await told('restoreElement', { elementId: boat })).toEqual({ entity: boat, version: 0 })
    expect(await heardOf(() => office.browser.ask(EDIT_SCENE, { input: { sceneId: first, expectedVersion: 1, scriptDay: 'D2' } }))).toEqual({ entity: first, version: 2 })
  })
})
