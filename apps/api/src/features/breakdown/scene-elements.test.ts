import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { change, refusalOf } from '../../../test/breakdown.js'
import { makeElement, makeMember, makeProduction, makeScene, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let strangers: TestMember[]
let productionId: string
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  productionId = (await makeProduction(api, office.organizationId)).productionId
  strangers = [await makeMember(api, { role: 'owner' }), await makeMember(api, { role: 'headOfDepartment', organizationId: office.organizationId, productionIds: [productionId] })]
})
afterAll(() => api.stop())

const scene = () => makeScene(api, office.organizationId, { productionId, number: '1' })
const add = (input: object) => change(office.browser, 'addElementToScene', { category: 'Props', name: 'Lantern', quantity: 1, ...input })

describe('addElementToScene', () => {
  it('makes what is not there, finds what is, and brings back what was removed', async () => {
    const [first, second] = [await scene(), await scene()]
    const made = await add({ sceneId: first, quantity: 3 })
    expect(made.scene.elements).toMatchObject([{ label: 'Lantern', quantity: 3 }])
    expect((await add({ sceneId: second, name: ' LANTERN' })).element.elementId).toBe(made.element.elementId)
    await change(office.browser, 'removeElement', { elementId: made.element.elementId, expectedVersion: 1 })
    expect((await add({ sceneId: second, quantity: 2 })).scene.elements).toMatchObject([{ elementId: made.element.elementId, quantity: 2 }])
  })

  it('makes one element when two add it at once', async () => {
    const scenes = [await scene(), await scene(), await scene()]
    const answers = await Promise.all(scenes.map((sceneId) => add({ sceneId, name: 'Tuba' })))
    expect(new Set(answers.map(({ element }) => element.elementId)).size).toBe(1)
  })

  it('is not for others, nor for a category or a quantity there is not', async () => {
    const input = { sceneId: await scene(), category: 'Props', name: 'Bell', quantity: 1 }
    for (const { browser } of strangers) expect(await refusalOf(browser, 'addElementToScene', input)).toBe('NOT_ALLOWED')
    for (const wrong of [{ category: 'Toys' }, { quantity: 0 }, { name: '' }]) expect(await refusalOf(office.browser, 'addElementToScene', { ...input, ...wrong })).toBe('BAD_USER_INPUT')
  })
})

describe('setSceneElement', () => {
  it('says how many, and takes out for good', async () => {
    const sceneId = await scene()
    const { element } = await add({ sceneId })
    const place = { sceneId, elementId: element.elementId }
    expect((await change(office.browser, 'setSceneElement', { ...place, quantity: 4, expectedQuantity: 1 })).scene.elements).toMatchObject([{ quantity: 4 }])
    expect((await change(office.browser, 'setSceneElement', { ...place, quantity: 0, expectedQuantity: 4 })).scene.elements).toEqual([])
    expect(await sql(api, 'select taken_out, source from scene_element where scene_id = $1', [sceneId])).toEqual([{ taken_out: true, source: 'hand' }])
    expect((await change(office.browser, 'setSceneElement', { ...place, quantity: 1, expectedQuantity: 0 })).scene.elements).toMatchObject([{ quantity: 1 }])
  })

  it('refuses when somebody changed it meanwhile, also at the same time', async () => {
    const sceneId = await scene()
    const { element } = await add({ sceneId })
    const answers = await Promise.all([2, 3].map((quantity) => change(office.browser, 'setSceneElement', { sceneId, elementId: element.elementId, quantity, expectedQuantity: 1 })))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['SceneElementChangedMeanwhile', 'SceneElementSet'])
  })

  it('is not for others, nor for an element of another production', async () => {
    const sceneId = await scene()
    const { element } = await add({ sceneId })
    const { productionId: elsewhere } = await makeProduction(api, office.organizationId, 'Another')
    const foreign = await makeElement(api, office.organizationId, { productionId: elsewhere, name: 'Bell', category: 'Props' })
    const input = { sceneId, elementId: element.elementId, quantity: 2, expectedQuantity: 1 }
    for (const { browser } of strangers) expect(await refusalOf(browser, 'setSceneElement', input)).toBe('NOT_ALLOWED')
    expect(await refusalOf(office.browser, 'setSceneElement', { ...input, elementId: foreign, expectedQuantity: 0 })).toBe('NOT_ALLOWED')
  })
})

describe('links and colours', () => {
  it('are made once and taken back', async () => {
    const [parrot, handler] = [await makeElement(api, office.organizationId, { productionId, name: 'Parrot', category: 'Animals' }), await makeElement(api, office.organizationId, { productionId, name: 'Handler', category: 'Animal Wrangler' })]
    const link = { elementId: parrot, linkedElementId: handler }
    await Promise.all([0, 1].map(() => change(office.browser, 'linkElements', link)))
    expect(await sql(api, 'select 1 as one from element_link where element_id = $1', [parrot])).toEqual([{ one: 1 }])
    expect(await refusalOf(office.browser, 'linkElements', { elementId: parrot, linkedElementId: parrot })).toBe('BAD_USER_INPUT')
    for (const { browser } of strangers) expect(await refusalOf(browser, 'unlinkElements', link)).toBe('NOT_ALLOWED')
    expect((await change(office.browser, 'unlinkElements', link)).link).toEqual(link)
    expect(await sql(api, 'select 1 from element_link where element_id = $1', [parrot])).toEqual([])
  })

  it('give a category a colour of the production, and its usual one back', async () => {
    const colour = async (given: string | null) => (await change(office.browser, 'saveCategoryColour', { productionId, category: 'Props', colour: given })).categoryColours.find(({ category }) => category === 'Props')?.colour
    const usual = await colour(null)
    expect([await colour('#00AA11'), await colour(null)]).toEqual(['#00AA11', usual])
    expect(await refusalOf(office.browser, 'saveCategoryColour', { productionId, category: 'Props', colour: 'red' })).toBe('BAD_USER_INPUT')
    for (const { browser } of strangers) expect(await refusalOf(browser, 'saveCategoryColour', { productionId, category: 'Props', colour: '#00AA11' })).toBe('NOT_ALLOWED')
  })
})
