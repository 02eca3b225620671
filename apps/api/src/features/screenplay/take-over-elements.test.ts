import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { change } from '../../../test/breakdown.js'
import { makeMember, makeProduction, type TestMember } from '../../../test/builders.js'
import { FERRY, sendScreenplay, startWorker } from '../../../test/screenplays.js'
import { drainQueue } from '../../platform/queue/leased-queue.js'
import type { OpenServices } from '../../platform/services.js'
import { screenplayImportQueue } from './screenplay-import-queue.js'

let api: TestApi
let worker: OpenServices
let office: TestMember
let productionId: string
beforeAll(async () => {
  api = await startApi()
  worker = await startWorker(api)
  office = await makeMember(api, { role: 'coordinator' })
  productionId = (await makeProduction(api, office.organizationId)).productionId
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

const ACCEPT = 'mutation A($input: AcceptScreenplayImportInput!) { acceptScreenplayImport(input: $input) { __typename } }'
const OFFERS = 'query I($id: ID!) { screenplayImport(screenplayImportId: $id) { mergeOffers { name into } } }'
const SCENES = 'query S($id: ID!) { breakdown(productionId: $id) { scenes { sceneId number characters elements { elementId label quantity } } } }'

interface Told {
  readonly sceneId: string
  readonly number: string
  readonly elements: readonly { readonly elementId: string; readonly label: string; readonly quantity: number }[]
}

/** Sends a draft, accepts it, and gives the merges it offered. */
async function takeOver(file: string, merges: object[] = []): Promise<object[]> {
  const { body } = await sendScreenplay(office.browser, productionId, file)
  await drainQueue(screenplayImportQueue(worker))
  const { screenplayImport } = await office.browser.ask<{ screenplayImport: { mergeOffers: object[] } }>(OFFERS, { id: body.screenplayImportId })
  await office.browser.ask(ACCEPT, { input: { screenplayImportId: body.screenplayImportId, merges } })
  return screenplayImport.mergeOffers
}

const scenes = async () => (await office.browser.ask<{ breakdown: { scenes: Told[] } }>(SCENES, { id: productionId })).breakdown.scenes
const cast = async () => (await scenes()).map(({ number, elements }) => [number, elements.map(({ label, quantity }) => (quantity === 1 ? label : `${label} ×${quantity}`)).sort()])

describe('taking over a draft', () => {
  it('makes speakers elements, keeps what people changed, and remembers merges', async () => {
    await takeOver(FERRY, [{ name: 'PILOT', into: 'THE PILOT' }])
    expect(await cast()).toEqual([['1', ['NELL']], ['2', ['NELL', 'THE PILOT']], ['3', ['THE PILOT']]])

    const [first, second] = await scenes()
    const nell = second!.elements.find(({ label }) => label === 'NELL')!
    await change(office.browser, 'setSceneElement', { sceneId: second!.sceneId, elementId: nell.elementId, quantity: 0, expectedQuantity: 1 })
    await change(office.browser, 'addElementToScene', { sceneId: first!.sceneId, category: 'Props', name: 'Lantern', quantity: 2 })

    const offers = await takeOver(FERRY.replace('NELL\nWhere is it?', 'NELL\nWhere is it?\n\nBOATSWAIN\nGone.').replace('PILOT\nToo late.', 'PILOT\nFar too late.'))
    expect(offers).not.toContainEqual({ name: 'PILOT', into: 'THE PILOT' })
    expect(await cast()).toEqual([['1', ['BOATSWAIN', 'Lantern ×2', 'NELL']], ['2', ['THE PILOT']], ['3', ['THE PILOT']]])
  }, 30_000)

  it('leaves a removed element out, and lets speakers go who no longer speak', async () => {
    const boatswain = (await scenes())[0]!.elements.find(({ label }) => label === 'BOATSWAIN')!
    await change(office.browser, 'removeElement', { elementId: boatswain.elementId, expectedVersion: 1 })
    await takeOver(FERRY.replace('NELL\nWhere is it?', 'BOATSWAIN\nGone.'))
    expect(await cast()).toEqual([['1', ['Lantern ×2']], ['2', ['THE PILOT']], ['3', ['THE PILOT']]])
  }, 30_000)
})
