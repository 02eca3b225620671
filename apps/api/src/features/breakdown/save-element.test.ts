import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { change, refusalOf } from '../../../test/breakdown.js'
import { makeElement, makeMember, makePerson, makeProduction, makeScene, putInScene, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let strangers: TestMember[]
let productionId: string
let elsewhere: string
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  productionId = (await makeProduction(api, office.organizationId)).productionId
  elsewhere = (await makeProduction(api, office.organizationId, 'Another')).productionId
  const { organizationId } = office
  strangers = [
    await makeMember(api, { role: 'owner' }),
    await makeMember(api, { role: 'headOfDepartment', organizationId, productionIds: [productionId] }),
    await makeMember(api, { role: 'assistantDirector', organizationId, productionIds: [elsewhere] }),
  ]
})
afterAll(() => api.stop())

const facts = (changes: object = {}) => ({
  productionId, category: 'Props', name: 'Lantern', boardId: null, personId: null, includeInDood: true, allowHold: false, allowDrop: false, minimumDropDays: 10, dayRate: null, ...changes,
})
const save = (changes: object = {}) => change(office.browser, 'saveElement', facts(changes))

describe('saveElement', () => {
  it('adds an element and changes it; the name it had stays an alias', async () => {
    const { __typename, element } = await save({ name: ' Storm  lantern ', boardId: ' P1 ', dayRate: 12 })
    expect([__typename, element]).toMatchObject(['ElementSaved', { name: 'Storm lantern', boardId: 'P1', dayRate: 12, aliases: [], version: 1 }])
    const changed = await save({ elementId: element.elementId, expectedVersion: 1, name: 'Ship lantern', allowHold: true, allowDrop: true })
    expect(changed.element).toMatchObject({ name: 'Ship lantern', boardId: null, allowDrop: true, aliases: ['STORM LANTERN'], version: 2 })
    const [entry] = await sql(api, "select subject, facts ->> 'before' as before from audit_entry where operation = 'saveElement' order by sequence desc limit 1")
    expect(entry).toEqual({ subject: 'Ship lantern', before: 'Storm lantern' })
  })

  it('writes cast as the screenplay does, and gives the player the number', async () => {
    const ana = await makePerson(api, office.organizationId, { productionId, name: 'Ana', kind: 'cast' })
    const { element } = await save({ category: 'Cast Members', name: 'Nell’s mother', boardId: '12', personId: ana })
    expect(element).toMatchObject({ name: "NELL'S MOTHER", personId: ana })
    expect(await sql(api, 'select cast_number from person where person_id = $1', [ana])).toEqual([{ cast_number: '12' }])
  })

  it('refuses a board id and a name of another of the category, and what is out of date', async () => {
    const { element } = await save({ name: 'Rope', boardId: 'P7' })
    expect((await save({ name: 'Net', boardId: 'P7' })).__typename).toBe('BoardIdTaken')
    expect((await save({ name: 'rope' })).__typename).toBe('ElementNameTaken')
    expect((await save({ category: 'Vehicles', name: 'rope', boardId: 'P7' })).__typename).toBe('ElementSaved')
    expect(await save({ elementId: element.elementId, expectedVersion: 9, name: 'Net' })).toMatchObject({ __typename: 'ElementChangedMeanwhile', element: { name: 'Rope' } })
  })

  it.each([
    ['a category there is not', { category: 'Drones' }], ['no name', { name: ' ' }], ['a drop without holds', { allowDrop: true }],
    ['days of a drop that are none', { minimumDropDays: 0 }], ['a rate below nothing', { dayRate: -1 }], ['a board id that is too long', { boardId: '12345678901' }],
  ])('cannot save %s', async (_name, changes) => {
    expect(await refusalOf(office.browser, 'saveElement', facts(changes))).toBe('BAD_USER_INPUT')
  })

  it('is not for others, nor with people or elements of another production', async () => {
    for (const { browser } of strangers) expect(await refusalOf(browser, 'saveElement', facts({ name: 'Bell' }))).toBe('NOT_ALLOWED')
    const bea = await makePerson(api, office.organizationId, { productionId: elsewhere, name: 'Bea' })
    const foreign = await makeElement(api, office.organizationId, { productionId: elsewhere, name: 'Bell', category: 'Props' })
    for (const changes of [{ personId: bea }, { elementId: foreign, expectedVersion: 1 }]) {
      expect(await refusalOf(office.browser, 'saveElement', facts({ name: 'Bell', ...changes }))).toBe('NOT_ALLOWED')
    }
  })

  it('gives a name and a number once, also to two at once', async () => {
    const answers = await Promise.all(['Oar', 'oar', 'Paddle'].map((name) => save({ name, boardId: 'P20' })))
    expect(answers.filter(({ __typename }) => __typename === 'ElementSaved')).toHaveLength(1)
  })
})

describe('removeElement and restoreElement', () => {
  it('take it out of every scene and bring it back, without a number somebody else has by now', async () => {
    const sceneId = await makeScene(api, office.organizationId, { productionId, number: '1' })
    const { element } = await save({ name: 'Anchor', boardId: 'P30' })
    await putInScene(api, sceneId, element.elementId, 'hand')
    expect(await change(office.browser, 'removeElement', { elementId: element.elementId, expectedVersion: 1 })).toMatchObject({ __typename: 'ElementRemoved' })
    const query = 'query B($id: ID!) { breakdown(productionId: $id) { elements { name } scenes { elements { label } } } }'
    expect(JSON.stringify(await office.browser.ask(query, { id: productionId }))).not.toContain('Anchor')
    await save({ name: 'Buoy', boardId: 'P30' })
    expect((await change(office.browser, 'restoreElement', { elementId: element.elementId })).element).toMatchObject({ name: 'Anchor', boardId: null, version: 3 })
    expect(JSON.stringify(await office.browser.ask(query, { id: productionId }))).toContain('"label":"Anchor"')
  })

  it('are done once, and not for others nor for what was changed since', async () => {
    const { element } = await save({ name: 'Flare' })
    const wanted = { elementId: element.elementId, expectedVersion: 1 }
    for (const { browser } of strangers) expect(await refusalOf(browser, 'removeElement', wanted)).toBe('NOT_ALLOWED')
    expect((await change(office.browser, 'removeElement', { ...wanted, expectedVersion: 2 })).__typename).toBe('ElementChangedMeanwhile')
    const codes = await Promise.all([0, 1].map(() => refusalOf(office.browser, 'removeElement', wanted)))
    expect(codes.sort()).toEqual(['NOT_ALLOWED', undefined])
    expect(await refusalOf(strangers[0]!.browser, 'restoreElement', { elementId: element.elementId })).toBe('NOT_ALLOWED')
  })
})
