import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { makePublishedShoot, type PublishedShoot } from '../../../test/published-shoot.js'

let api: TestApi
let office: TestMember
let [here, there]: (PublishedShoot | undefined)[] = []
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  here = await makePublishedShoot(api, office)
  there = await makePublishedShoot(api, office)
  await sql(api, "update person set email_folded = 'ana@example.org' where person_id = any($1)", [[here.ana, there.ana]])
  await sql(api, "update production set title = 'Elsewhere' where production_id = $1", [there.productionId])
})
afterAll(() => api.stop())

const CALENDAR = `query Calendar($from: LocalDate!, $to: LocalDate!) { calendar(from: $from, to: $to) {
  days { productionId productionTitle unitName dayId date type number generalCall location scenes eighths }
  people { personId name position calls { productionId productionTitle date call dayNumber } } } }`

interface Answer {
  readonly calendar: {
    readonly days: { productionId: string; date: string; number: number; type: string; scenes: number; eighths: number }[]
    readonly people: { personId: string; name: string; calls: { productionTitle: string; date: string; call: string }[] }[]
  }
}

const ask = (member: TestMember, dates: object) => member.browser.ask<Answer>(CALENDAR, { ...range, ...dates })
const range = { from: '2027-01-01', to: '2027-04-01' }

describe('the calendar', () => {
  it('shows the days of every production', async () => {
    const { calendar } = await ask(office, {})
    expect(calendar.days).toHaveLength(4)
    expect(new Set(calendar.days.map(({ productionId }) => productionId))).toEqual(new Set([here?.productionId, there?.productionId]))
    expect(calendar.days.map(({ number, type }) => `${type} ${number}`)).toEqual(['shoot 1', 'shoot 1', 'shoot 2', 'shoot 2'])
    expect(calendar.days.every(({ scenes, eighths }) => scenes > 0 && eighths > 0)).toBe(true)
  })

  it('knows whoever is called by two productions as one person, and names them first', async () => {
    const [first] = (await ask(office, {})).calendar.people
    const titles = first?.calls.map(({ productionTitle }) => productionTitle) ?? []
    expect(titles).toHaveLength(4)
    expect(new Set(titles).size).toBe(2)
    expect([here?.ana, there?.ana]).toContain(first?.personId)
  })

  it('leaves out what is not between the dates', async () => {
    const { calendar } = await ask(office, { from: '2030-01-01', to: '2030-01-31' })
    expect(calendar).toEqual({ days: [], people: [] })
  })

  it('takes one statement, however much there is', async () => {
    const before = api.services.statements.count
    await ask(office, {})
    const first = api.services.statements.count - before
    await makePublishedShoot(api, office)
    const now = api.services.statements.count
    await ask(office, {})
    expect(api.services.statements.count - now).toBe(first)
  })

  it('refuses more than a hundred days, and dates the wrong way round', async () => {
    for (const dates of [{ from: '2027-01-01', to: '2027-12-31' }, { from: '2027-02-01', to: '2027-01-01' }]) {
      await expect(ask(office, dates)).rejects.toThrow('Ask for 1 to 100 days.')
    }
  })

  it('is empty for another organization', async () => {
    const stranger = await makeMember(api, { role: 'owner' })
    expect((await ask(stranger, {})).calendar).toEqual({ days: [], people: [] })
  })

  it('shows a head of department the productions they were given, and crew none', async () => {
    const head = await makeMember(api, { organizationId: office.organizationId, role: 'headOfDepartment', productionIds: [here?.productionId ?? ''] })
    const { calendar } = await ask(head, {})
    expect(new Set(calendar.days.map(({ productionId }) => productionId))).toEqual(new Set([here?.productionId]))
    expect(calendar.people.flatMap(({ calls }) => calls.map(({ productionTitle }) => productionTitle))).not.toContain('Elsewhere')
    const crew = await makeMember(api, { organizationId: office.organizationId, role: 'crew', productionIds: [here?.productionId ?? ''] })
    await expect(ask(crew, {})).rejects.toThrow()
  })
})
