import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makeProduction, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
})
afterAll(() => api.stop())

const CREATE = `mutation Start($input: CreateProductionInput!) { createProduction(input: $input) {
  production { productionId title zone revisionCycle version draftId units { name } departments { name position } standing { shootDays nextDate } } } }`
const FIRST = { title: ' The Night Ferry ', kind: 'feature', company: 'Harbour Pictures', clientName: '', zone: 'Europe/Lisbon' }

const CHANGE = `mutation Change($input: ChangeProductionInput!) { changeProduction(input: $input) {
  ... on ProductionSaved { production { title version palette minimumRest digest undoSeconds } }
  ... on ProductionChangedMeanwhile { current: production { title version } } __typename } }`

function changes(productionId: string, given: object = {}): { input: object } {
  const facts = { ...FIRST, clock: 'h12', paper: 'letter', revisionCycle: ['White', 'Pink'], palette: { day: '#ffffff' }, minimumRest: 600 }
  return { input: { productionId, expectedVersion: 1, ...facts, ...given } }
}

describe('createProduction', () => {
  it('makes the main unit, the usual departments and an empty draft', async () => {
    const { createProduction } = await office.browser.ask<{ createProduction: { production: { productionId: string; departments: object[] } } }>(CREATE, { input: FIRST })
    expect(createProduction.production).toMatchObject({ title: 'The Night Ferry', version: 1, units: [{ name: 'Main' }], standing: { shootDays: 0, nextDate: null } })
    expect(createProduction.production.departments).toHaveLength(16)
    const [draft] = await sql(api, 'select board, version from draft where production_id = $1', [createProduction.production.productionId])
    expect(draft).toEqual({ board: { days: [], strips: [], callExceptions: [] }, version: 0 })
    const entries = await sql(api, "select subject from audit_entry where operation = 'createProduction' and allowed")
    expect(entries).toEqual([{ subject: 'The Night Ferry' }])
  })

  it('says what is missing', async () => {
    const { errors } = await office.browser.send(CREATE, { input: { ...FIRST, title: ' ' } })
    expect(errors[0]?.message).toBe('The title is empty.')
  })

  it.each(['assistantDirector', 'crew', 'client', 'support'] as const)('is not for a role like %s', async (role) => {
    const member = await makeMember(api, { role, organizationId: office.organizationId })
    const { errors } = await member.browser.send(CREATE, { input: FIRST })
    expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })
})

describe('changeProduction', () => {
  it('changes the facts and counts', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const answer = await office.browser.ask(CHANGE, changes(productionId, { title: 'Ferry' }))
    expect(answer).toMatchObject({ changeProduction: { __typename: 'ProductionSaved', production: { title: 'Ferry', version: 2, palette: { day: '#ffffff' }, minimumRest: 600, digest: true, undoSeconds: 20 } } })
    await office.browser.ask(CHANGE, changes(productionId, { digest: false, undoSeconds: 90, expectedVersion: 2 }))
    const unmentioned = await office.browser.ask(CHANGE, changes(productionId, { expectedVersion: 3 }))
    expect(unmentioned).toMatchObject({ changeProduction: { production: { version: 4, digest: false, undoSeconds: 90 } } })
  })

  it('is done once when two change the same version at once', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const answers = await Promise.all(['One', 'Two'].map((title) => office.browser.ask<{ changeProduction: { __typename: string } }>(CHANGE, changes(productionId, { title }))))
    const kinds = answers.map((answer) => answer.changeProduction.__typename).sort()
    expect(kinds).toEqual(['ProductionChangedMeanwhile', 'ProductionSaved'])
    const [row] = await sql(api, 'select version from production where production_id = $1', [productionId])
    expect(row).toEqual({ version: 2 })
  })

  it.each([
    ['a colour there is no paper of', { revisionCycle: ['White', 'Plaid'] }, 'There is no paper of the colour Plaid.'],
    ['a strip colour that is none', { palette: { day: 'url(evil)' } }, 'A strip colour is written as # and six hexadecimal digits.'],
    ['no rest below nothing', { minimumRest: -5 }, 'The least rest is a whole number from 0 to 1440.'],
  ])('refuses %s', async (_case, given, sentence) => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const { errors } = await office.browser.send(CHANGE, changes(productionId, given))
    expect(errors[0]?.message).toBe(sentence)
  })

  it('is not for another organization nor for those who plan only', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const others = [
      await makeMember(api, { role: 'owner' }),
      await makeMember(api, { role: 'assistantDirector', organizationId: office.organizationId, productionIds: [productionId] }),
    ]
    for (const { browser } of others) {
      const { errors } = await browser.send(CHANGE, changes(productionId))
      expect(errors[0]?.message).toBe('This is not here, or not for you.')
    }
  })
})
