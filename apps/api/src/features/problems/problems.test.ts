import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone } from '../../../test/published-shoot.js'

const PROBLEM = 'problemId name kind message days { dayNumber date } absences state owner { name } resolvedBy resolution version'
const LIST = `query($id: ID!) { problems(productionId: $id) { open owners { membershipId name } problems { ${PROBLEM} } } }`
const ASSIGN = `mutation($input: AssignProblemInput!) { assignProblem(input: $input) { __typename ... on ProblemSaved { problem { ${PROBLEM} } } ... on ProblemChangedMeanwhile { problem { version } } } }`
const RESOLVE = `mutation($input: ResolveProblemInput!) { resolveProblem(input: $input) { __typename ... on ProblemSaved { problem { ${PROBLEM} } } ... on ProblemChangedMeanwhile { problem { version } } } }`

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

interface Problem { readonly problemId: string; readonly version: number }
interface List { readonly open: number; readonly owners: { membershipId: string; name: string }[]; readonly problems: Problem[] }

const list = async (id: string) => (await coordinator.browser.ask<{ problems: List }>(LIST, { id })).problems
const absencesOf = (personId: string) =>
  sql<{ from: string; to: string }>(api, 'select from_date::text as "from", to_date::text as "to", kind, note from availability where person_id = $1 order by from_date', [personId])

async function shootWithPhone() {
  const shoot = await makePublishedShoot(api, coordinator)
  const phone = openPhone(api)
  await phone.enter(await linkOf(coordinator, shoot.ana))
  return { ...shoot, phone }
}

async function cannot() {
  const shoot = await shootWithPhone()
  await shoot.phone.answer({ revisionNumber: 1, kind: 'cannot', message: 'Broken leg' })
  const [problem] = (await list(shoot.productionId)).problems
  return { ...shoot, problem: problem!, input: { problemId: problem!.problemId, expectedVersion: problem!.version } }
}

describe('problems', () => {
  it('"I can’t make it" is an absence on the board and a problem with the days it threatens', async () => {
    const { ana, productionId } = await cannot()
    expect(await absencesOf(ana)).toEqual([{ from: '2027-01-12', to: '2027-01-13', kind: 'unavailable', note: 'Broken leg' }])
    expect(await list(productionId)).toMatchObject({
      open: 1,
      problems: [{ name: 'Ana', kind: 'cannot', message: 'Broken leg', days: [{ dayNumber: 1, date: '2027-01-12' }, { dayNumber: 2, date: '2027-01-13' }], absences: 2, state: 'open', owner: null }],
    })
  })

  it('of one change it threatens one day', async () => {
    const { phone, ana, days, productionId } = await shootWithPhone()
    await phone.answer({ revisionNumber: 1, kind: 'cannot', changeId: `added.${days[1]}` })
    expect(await absencesOf(ana)).toMatchObject([{ from: '2027-01-13', to: '2027-01-13' }])
    expect((await list(productionId)).problems).toMatchObject([{ days: [{ dayNumber: 2 }], absences: 1 }])
  })

  it.each(['late', 'wrongDetails', 'callMe'])('%s is a problem without an absence', async (kind) => {
    const { phone, ana, productionId } = await shootWithPhone()
    await phone.answer({ revisionNumber: 1, kind })
    expect([await absencesOf(ana), (await list(productionId)).problems]).toMatchObject([[], [{ kind, absences: 0 }]])
  })

  it('is one problem and one absence, however often the answer is sent, also at once', async () => {
    const { phone, ana, productionId } = await shootWithPhone()
    const answer = { revisionNumber: 1, kind: 'cannot', clientAnswerId: '0f0f0f0f-0000-4000-8000-000000000001' }
    await Promise.all([phone.answer(answer), phone.answer(answer), phone.answer(answer)])
    await phone.answer(answer)
    expect([(await list(productionId)).problems.length, (await absencesOf(ana)).length]).toEqual([1, 1])
  })

  it('is over when they answer again, and the absence with it', async () => {
    const { phone, ana, productionId } = await cannot()
    await phone.answer({ revisionNumber: 1, kind: 'confirmed' })
    expect(await absencesOf(ana)).toEqual([])
    expect(await list(productionId)).toMatchObject({ open: 0, problems: [{ state: 'resolved', resolvedBy: null, resolution: '' }] })
  })

  it('is given to somebody, and resolved with what was done; the absence stays unless it is withdrawn', async () => {
    const { productionId, ana, input } = await cannot()
    const { owners } = await list(productionId)
    const owner = owners.find((one) => one.name === 'Inês')!
    expect((await coordinator.browser.send(ASSIGN, { input: { ...input, membershipId: owner.membershipId } })).data).toMatchObject({
      assignProblem: { __typename: 'ProblemSaved', problem: { owner: { name: 'Inês' }, version: 2 } },
    })
    const resolve = { problemId: input.problemId, resolution: 'Recast', withdrawAbsence: false }
    expect((await coordinator.browser.send(RESOLVE, { input: { ...resolve, expectedVersion: 1 } })).data).toMatchObject({ resolveProblem: { __typename: 'ProblemChangedMeanwhile' } })
    expect((await coordinator.browser.send(RESOLVE, { input: { ...resolve, expectedVersion: 2 } })).data).toMatchObject({
      resolveProblem: { problem: { state: 'resolved', resolvedBy: 'Inês', resolution: 'Recast', absences: 2 } },
    })
    expect(await absencesOf(ana)).toHaveLength(1)
  })

  it('may withdraw the absence, and is resolved once when asked twice at once', async () => {
    const { ana, input, productionId } = await cannot()
    const resolve = { ...input, resolution: 'Driver found', withdrawAbsence: true }
    const answers = await Promise.all([1, 2].map(() => coordinator.browser.send(RESOLVE, { input: resolve })))
    expect(answers.map((answer) => (answer.data as { resolveProblem: { __typename: string } }).resolveProblem.__typename).toSorted()).toEqual(['ProblemChangedMeanwhile', 'ProblemSaved'])
    expect(await absencesOf(ana)).toEqual([])
    const audit = await sql(api, "select facts from audit_entry where production_id = $1 and operation = 'resolveProblem'", [productionId])
    expect(audit).toEqual([{ facts: { kind: 'cannot', absenceWithdrawn: true } }])
  })

  it('reads as many problems in as few statements as one', async () => {
    const { productionId } = await cannot()
    const before = api.services.statements.count
    await list(productionId)
    expect(api.services.statements.count - before).toBeLessThanOrEqual(10)
  })

  it.each([
    ['another organization', 'coordinator', false, false],
    ['an assistant director of another production', 'assistantDirector', true, false],
    ['a head of department', 'headOfDepartment', true, true],
    ['crew', 'crew', true, true],
  ] as const)('is not for %s', async (_who, role, ours, given) => {
    const { productionId, input, ana } = await cannot()
    const other = await makeMember(api, ours ? { role, organizationId: coordinator.organizationId, productionIds: given ? [productionId] : [] } : { role })
    const answers = await Promise.all([
      other.browser.send(ASSIGN, { input: { ...input, membershipId: null } }), other.browser.send(RESOLVE, { input: { ...input, resolution: 'x', withdrawAbsence: true } }),
    ])
    expect(answers.map((answer) => answer.errors[0]?.message)).toEqual(Array(2).fill('This is not here, or not for you.'))
    expect((await other.browser.send(LIST, { id: productionId })).data?.['problems'] ?? null).toBeNull()
    expect(await absencesOf(ana)).toHaveLength(1)
  })

  it('does not go to somebody who would not see it', async () => {
    const { input } = await cannot()
    const crew = await makeMember(api, { role: 'crew', organizationId: coordinator.organizationId })
    const [{ id }] = (await sql<{ id: string }>(api, 'select membership_id as id from membership where account_id = $1', [crew.accountId])) as [{ id: string }]
    expect((await coordinator.browser.send(ASSIGN, { input: { ...input, membershipId: id } })).data).toMatchObject({ assignProblem: { __typename: 'NotAnOwner' } })
  })
})
