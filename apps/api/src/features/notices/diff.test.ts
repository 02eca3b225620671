import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone } from '../../../test/published-shoot.js'

const DIFF = `query($from: ID!, $to: ID!) { revisionDiff(fromRevisionId: $from, toRevisionId: $to) {
  from { number } to { number colour } unit unchangedDays totalDays people { name concerned sentences changes } } }`
const KNEW = `query($personId: ID!, $at: Instant!) { knewWhat(personId: $personId, at: $at) {
  name moments things { colour revisionNumber sentences steps { state at } answers { kind changeId at } } } }`

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

async function threeRevisions() {
  const shoot = await makePublishedShoot(api, coordinator)
  await shoot.pullUpAna(90)
  await shoot.pullUpAna(30)
  const ids = await Promise.all([1, 2, 3].map((number) => shoot.revisionId(number)))
  return { ...shoot, ids }
}

interface Diff { readonly revisionDiff: { readonly people: { readonly sentences: readonly string[] }[] } | null }
const diff = (by: TestMember, from: string, to: string) => by.browser.send(DIFF, { from, to })

describe('the difference between two revisions', () => {
  it('is what changed between them, whatever lies between, both ways, and nothing of one with itself', async () => {
    const { ids } = await threeRevisions()
    const sentences = async (from: number, to: number) => ((await diff(coordinator, ids[from - 1]!, ids[to - 1]!)).data as unknown as Diff).revisionDiff!.people.flatMap((one) => one.sentences)
    expect(await sentences(1, 2)).toEqual(['Day 2 Wed 13 Jan: your call is now 05:30 (was 06:00), pulled up 30 min'])
    expect(await sentences(1, 3)).toEqual(['Day 2 Wed 13 Jan: your call is now 06:30 (was 06:00), pushed 30 min'])
    expect(await sentences(3, 2)).toEqual(['Day 2 Wed 13 Jan: your call is now 05:30 (was 06:30), pulled up 1 h'])
    expect(await sentences(2, 2)).toEqual([])
  })

  it('takes as many statements however much changed', async () => {
    const { ids } = await threeRevisions()
    const count = async (from: string, to: string) => {
      const before = api.services.statements.count
      await diff(coordinator, from, to)
      return api.services.statements.count - before
    }
    expect(await count(ids[0]!, ids[2]!)).toBe(await count(ids[1]!, ids[1]!))
  })

  it('is not between productions, nor for others', async () => {
    const { ids, productionId } = await threeRevisions()
    const other = await threeRevisions()
    expect((await diff(coordinator, ids[0]!, other.ids[1]!)).data).toEqual({ revisionDiff: null })
    const crew = await makeMember(api, { role: 'crew', organizationId: coordinator.organizationId, productionIds: [productionId] })
    const foreign = await makeMember(api, { role: 'coordinator' })
    for (const by of [crew, foreign]) expect((await diff(by, ids[0]!, ids[1]!)).data?.['revisionDiff'] ?? null).toBeNull()
  })
})

describe('who knew what when', () => {
  const at = (time: string) => `2027-01-11T${time}:00Z`
  async function told() {
    const shoot = await makePublishedShoot(api, coordinator)
    const phone = openPhone(api)
    await phone.enter(await linkOf(coordinator, shoot.ana))
    await phone.answer({ revisionNumber: 1, kind: 'confirmed', changeId: `added.${shoot.days[0]}` })
    await sql(api, "insert into delivery_event select organization_id, gen_random_uuid(), delivery_id, 'sent', null, '2027-01-11T15:05:00Z' from delivery where person_id = $1", [shoot.ana])
    return shoot
  }
  const knew = async (by: TestMember, personId: string, moment: string) => (await by.browser.send(KNEW, { personId, at: moment })).data?.['knewWhat'] ?? null

  it('tells what they had been sent and had answered by then, as they were told it', async () => {
    const { ana, days } = await told()
    expect(await knew(coordinator, ana, at('14:59'))).toMatchObject({ name: 'Ana', things: [] })
    expect(await knew(coordinator, ana, at('15:04'))).toMatchObject({
      things: [{ colour: 'White', revisionNumber: 1, sentences: [expect.stringContaining('Day 1'), expect.stringContaining('Day 2')], steps: [{ state: 'queued' }], answers: [{ kind: 'confirmed', changeId: `added.${days[0]}` }] }],
    })
    expect(await knew(coordinator, ana, at('15:06'))).toMatchObject({ moments: [at('15:00'), at('15:05')], things: [{ steps: [{ state: 'queued' }, { state: 'sent', at: at('15:05') }] }] })
  })

  it('is not for others', async () => {
    const { ana, productionId } = await told()
    const chief = await makeMember(api, { role: 'headOfDepartment', organizationId: coordinator.organizationId, productionIds: [productionId] })
    const foreign = await makeMember(api, { role: 'owner' })
    for (const by of [chief, foreign]) expect(await knew(by, ana, at('15:06'))).toBeNull()
  })
})
