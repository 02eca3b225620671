import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, type TestMember } from '../../../../test/builders.js'
import { makePublishedShoot } from '../../../../test/published-shoot.js'
import { deskOf, typeDetails } from '../../../../test/sheets.js'

const SAVE = `mutation Save($input: SaveSheetSettingsInput!) { saveSheetSettings(input: $input) { __typename
  ... on SheetSettingsSaved { settings { version settings } } ... on SheetSettingsChanged { settings { version settings } } ... on SheetFieldUnusable { field } } }`
const PUSH = `query Push($productionId: ID!, $dayId: ID!, $minutes: Minutes!) { pushPreview(productionId: $productionId, dayId: $dayId, minutes: $minutes) {
  generalCall moved { name from to } stay breaches { name } } }`

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

async function shootWithDay() {
  const shoot = await makePublishedShoot(api, coordinator)
  return { ...shoot, day: { productionId: shoot.productionId, dayId: shoot.days[0] } }
}

const save = (by: TestMember, productionId: string, settings: object, expectedVersion = 1) => by.browser.send(SAVE, { input: { productionId, expectedVersion, settings } })

describe('what stands on every sheet', () => {
  it('is on the sheet of a day, and a day’s own channels stand in its place', async () => {
    const { day, productionId } = await shootWithDay()
    const settings = { office: { address: 'Quay 3', phone: '+44 1632 960001' }, walkie: [{ channel: '1', use: 'Production' }], rules: ['No visitors'] }
    expect((await save(coordinator, productionId, settings)).data).toEqual({ saveSheetSettings: { __typename: 'SheetSettingsSaved', settings: { version: 2, settings } } })
    expect(await deskOf(coordinator, day)).toMatchObject({ view: { header: { office: { address: 'Quay 3' }, walkie: [{ channel: '1' }], rules: ['No visitors'] } } })
    await typeDetails(coordinator, day, 1, { walkie: [{ channel: '7', use: 'Boats' }] })
    expect(await deskOf(coordinator, day)).toMatchObject({ view: { header: { walkie: [{ channel: '7', use: 'Boats' }] } } })
  })

  it('is not lost to somebody who looked at an older one, and keeps nothing that does not fit', async () => {
    const { productionId } = await shootWithDay()
    await save(coordinator, productionId, { safety: 'Look out.' })
    expect((await save(coordinator, productionId, { safety: 'Other' })).data).toMatchObject({ saveSheetSettings: { __typename: 'SheetSettingsChanged', settings: { settings: { safety: 'Look out.' } } } })
    expect((await save(coordinator, productionId, { rules: 'none' }, 2)).data).toEqual({ saveSheetSettings: { __typename: 'SheetFieldUnusable', field: 'rules' } })
  })

  it('is not changed by others', async () => {
    const { productionId } = await shootWithDay()
    const first = await makeMember(api, { role: 'assistantDirector', organizationId: coordinator.organizationId, productionIds: [productionId] })
    const stranger = await makeMember(api, { role: 'owner' })
    for (const other of [first, stranger]) expect((await save(other, productionId, {})).errors[0]?.message).toBe('This is not here, or not for you.')
  })
})

describe('a typed forecast', () => {
  it('says who typed it and when, until it is taken back', async () => {
    const { day } = await shootWithDay()
    await typeDetails(coordinator, day, 1, { 'weather.forecast': 'Rain by noon' })
    expect(await deskOf(coordinator, day)).toMatchObject({
      details: { weather: { source: { kind: 'typed', by: 'Inês', at: '2027-01-11T15:00:00Z' } } }, view: { weather: { forecast: 'Rain by noon', source: expect.stringContaining('Inês') } },
    })
    await typeDetails(coordinator, day, 2, { 'weather.forecast': null })
    expect((await deskOf(coordinator, day)).details).toEqual({})
  })
})

describe('a push before it is done', () => {
  it('says who moves to when, and who stays because their time is typed', async () => {
    const { day, ana } = await shootWithDay()
    const push = async (minutes: number) => (await coordinator.browser.ask<{ pushPreview: object }>(PUSH, { ...day, minutes })).pushPreview
    expect(await push(30)).toMatchObject({ generalCall: '07:30', moved: [{ name: 'Ana', from: '06:00', to: '06:30' }, { name: 'Jan', from: '07:00', to: '07:30' }], stay: [] })
    await typeDetails(coordinator, day, 1, { [`cast.${ana}.report`]: '06:15' })
    expect(await push(30)).toMatchObject({ moved: [{ name: 'Jan' }], stay: ['Ana'] })
    expect(await push(-480)).toMatchObject({ generalCall: null, moved: [] })
  })

  it('says whose rest it breaks', async () => {
    const { day, days } = await shootWithDay()
    const late = await coordinator.browser.ask<{ pushPreview: object }>(PUSH, { productionId: day.productionId, dayId: days[0], minutes: 14 * 60 })
    expect(late.pushPreview).toMatchObject({ generalCall: '21:00', breaches: [{ name: 'Ana' }, { name: 'Jan' }] })
  })

  it('is not for others', async () => {
    const { day } = await shootWithDay()
    const stranger = await makeMember(api, { role: 'owner' })
    expect((await stranger.browser.send(PUSH, { ...day, minutes: 15 })).data).toEqual({ pushPreview: null })
  })
})
