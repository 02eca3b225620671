import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone } from '../../../test/published-shoot.js'
import { deskOf, issueSheet, typeDetails } from '../../../test/sheets.js'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

/** Ana's phone, the sheet of her first or second day sent out. */
async function issuedWithPhone() {
  const shoot = await makePublishedShoot(api, coordinator)
  const day = { productionId: shoot.productionId, dayId: shoot.days[1] }
  await issueSheet(coordinator, day, { restBreachesAccepted: true })
  const phone = openPhone(api)
  await phone.enter(await linkOf(coordinator, shoot.ana))
  const answer = (kind: string, issue = 1) => phone.answer({ revisionNumber: 1, kind, sheet: { dayId: day.dayId, issue } })
  const standing = async () => (await deskOf(coordinator, day)).issues.map(({ issue, confirmed }) => ({ issue, confirmed }))
  return { ...shoot, day, phone, answer, standing }
}

describe('answering an issued sheet', () => {
  it('counts for the sheet and its delivery, not for the revision it is of', async () => {
    const { ana, answer, standing, phone } = await issuedWithPhone()
    expect((await answer('confirmed')).status).toBe(200)
    expect(await standing()).toEqual([{ issue: 1, confirmed: 1 }])
    const states = await sql(api, 'select d.state, n.call_sheet_id is not null as sheet from delivery d join notice n using (organization_id, notice_id) where d.person_id = $1 order by 2', [ana])
    expect(states.filter((row) => row['sheet']).map((row) => row['state'])).toContain('confirmed')
    expect(states.filter((row) => !row['sheet']).map((row) => row['state'])).not.toContain('confirmed')
    const read = (await (await phone.get('/api/reader/snapshot')).json()) as { answer: unknown; sheetAnswers: object[]; snapshot: { days: { sheet?: object }[] } }
    expect([read.answer, read.sheetAnswers, read.snapshot.days[1]!.sheet]).toMatchObject([null, [{ issue: 1, answer: { kind: 'confirmed' } }], { issue: 1, asks: 1 }])
  })

  it('stands for a later sheet that asks nothing new, and is asked again when it does', async () => {
    const { ana, day, answer, standing } = await issuedWithPhone()
    await answer('confirmed')
    await typeDetails(coordinator, day, 1, { breakfast: '05:30' })
    await issueSheet(coordinator, day, { restBreachesAccepted: true })
    expect(await standing()).toEqual([{ issue: 2, confirmed: 1 }, { issue: 1, confirmed: 1 }])
    await typeDetails(coordinator, day, (await deskOf(coordinator, day)).version, { [`cast.${ana}.report`]: '05:15' })
    await issueSheet(coordinator, day, { restBreachesAccepted: true })
    expect((await standing())[0]).toEqual({ issue: 3, confirmed: 0 })
    const late = await answer('confirmed', 2)
    expect([late.status, await late.json()]).toEqual([409, { superseded: 1 }])
    expect((await answer('confirmed', 3)).status).toBe(200)
    expect((await standing())[0]).toEqual({ issue: 3, confirmed: 1 })
  })

  it('is not counted once a revision changed the day', async () => {
    const { answer, pullUpAna, standing } = await issuedWithPhone()
    await pullUpAna(90)
    const late = await answer('confirmed')
    expect([late.status, await late.json()]).toEqual([409, { superseded: 2 }])
    expect(await standing()).toEqual([{ issue: 1, confirmed: 0 }])
  })

  it('marks what was sent of the sheet that still asks them opened, beside the revision’s', async () => {
    const { ana, day } = await issuedWithPhone()
    await typeDetails(coordinator, day, 1, { breakfast: '05:30' })
    await issueSheet(coordinator, day, { restBreachesAccepted: true })
    await sql(api, "update delivery set state = 'sent' where person_id = $1", [ana])
    await openPhone(api).enter(await linkOf(coordinator, ana))
    const states = await sql(api, "select d.state, n.call_sheet_id is not null as sheet from delivery d join notice n using (organization_id, notice_id) where d.person_id = $1 and channel = 'email' order by 2", [ana])
    expect(states).toEqual([{ state: 'opened', sheet: false }, { state: 'opened', sheet: true }])
  })

  it('opens a problem of that day', async () => {
    const { ana, answer } = await issuedWithPhone()
    await answer('late')
    expect(await sql(api, 'select kind, state from problem where person_id = $1', [ana])).toEqual([{ kind: 'late', state: 'open' }])
    await answer('confirmed')
    expect(await sql(api, 'select state from problem where person_id = $1', [ana])).toEqual([{ state: 'resolved' }])
  })

  it('refuses a sheet that is not there, or not theirs', async () => {
    const { answer, phone, days } = await issuedWithPhone()
    expect((await answer('confirmed', 2)).status).toBe(404)
    expect((await phone.answer({ revisionNumber: 1, kind: 'confirmed', sheet: { dayId: days[0], issue: 1 } })).status).toBe(404)
  })
})
