import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Board } from '@callboard/schedule'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { deskOf, issueSheet, standSheet, typeDetails } from '../../../../test/sheets.js'
import { makeShoot, publish, saveBoard, withCall } from '../../../../test/shoot.js'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

/** A published shoot, and its first day. */
async function shootToIssue(changes: Partial<Board> = {}) {
  const shoot = await makeShoot(api, coordinator.organizationId)
  if (Object.keys(changes).length > 0) await saveBoard(api, shoot.draftId, { ...shoot.board, ...changes })
  await publish(api, coordinator, shoot.draftId, { restBreachesAccepted: true })
  return { ...shoot, day: { productionId: shoot.productionId, dayId: shoot.days[0] } }
}

const noticesOf = (productionId: string, issue: number) =>
  sql<{ subject: string; concerned: boolean }>(
    api,
    `select n.subject, n.concerned from notice n join call_sheet c using (organization_id, call_sheet_id) join person p on p.person_id = n.person_id
     where n.production_id = $1 and c.issue = $2 order by p.name`, [productionId, issue])
const count = async (table: string, productionId: string) =>
  (await sql<{ count: number }>(api, `select count(*)::int as count from ${table} where production_id = $1`, [productionId]))[0]!.count
const snapshotOf = async (personId: string) =>
  JSON.parse((await sql<{ body: string }>(api, 'select body from snapshot where subject_id = $1 order by number desc, edition desc limit 1', [personId]))[0]!.body)

describe('issuing a call sheet', () => {
  it('freezes the sheet, tells everybody on it their call, and is what they read from then on', async () => {
    const { day, ana, jan, productionId } = await shootToIssue()
    await typeDetails(coordinator, day, 1, { [`cast.${ana}.report`]: '06:15', breakfast: '06:30' })
    const answer = await issueSheet(coordinator, day)
    expect([answer.errors, answer.data]).toMatchObject([[], { issueCallSheet: { __typename: 'CallSheetIssued', issue: 1, called: 2, told: 2 } }])
    expect(await noticesOf(productionId, 1)).toEqual([
      { subject: '[WHITE] Day 1 Tue 12 Jan: call sheet, your call 06:15', concerned: true },
      { subject: '[WHITE] Day 1 Tue 12 Jan: call sheet, your call 07:00', concerned: true },
    ])
    expect(await snapshotOf(ana)).toMatchObject({ days: [{ call: { time: '06:15' }, sheet: { issue: 1, asks: 1 } }, { dayNumber: 2 }] })
    expect((await snapshotOf(jan)).days[0].sheet).toMatchObject({ issue: 1 })
    const desk = await deskOf(coordinator, day)
    expect(desk.view).toMatchObject({ header: { issue: 1, mark: 'FINAL' } })
    expect(desk).toMatchObject({ state: 'issued', nextIssue: 2, issues: [{ issue: 1, state: 'issued', called: 2, asked: 2, confirmed: 0 }] })
    const [sheet] = await sql<{ view: { header: { issue: number; mark: string } }; issued_by: string }>(api, 'select view, issued_by from call_sheet where production_id = $1 and issue = 1', [productionId])
    expect(sheet).toMatchObject({ issued_by: 'Inês', view: { header: { issue: 1, mark: 'FINAL' } } })
    expect(await sql(api, "select subject from audit_entry where production_id = $1 and operation = 'issueCallSheet'", [productionId])).toEqual([{ subject: 'Call sheet 1 of day 1' }])
  })

  it('asks again only those for whom something is other than on the sheet before', async () => {
    const { day, ana, jan, productionId } = await shootToIssue()
    await issueSheet(coordinator, day)
    const { version } = await deskOf(coordinator, day)
    await typeDetails(coordinator, day, version, { [`cast.${ana}.report`]: '05:45' })
    expect((await deskOf(coordinator, day)).view).toMatchObject({ header: { mark: 'DRAFT' } })
    expect((await deskOf(coordinator, day)).recipients).toMatchObject([{ name: 'Ana', call: '05:45', was: '06:00', told: true }, { name: 'Jan', told: false }])
    expect((await issueSheet(coordinator, day)).data).toMatchObject({ issueCallSheet: { issue: 2, called: 2, told: 1 } })
    expect(await noticesOf(productionId, 2)).toMatchObject([{ subject: '[WHITE] Day 1 Tue 12 Jan: call sheet 2, your call is now 05:45 (was 06:00)', concerned: true }, { concerned: false }])
    expect((await snapshotOf(jan)).days[0].sheet).toMatchObject({ issue: 2, asks: 1 })
    expect((await deskOf(coordinator, day)).issues).toMatchObject([{ issue: 2, state: 'issued' }, { issue: 1, state: 'superseded' }])
  })

  it('holds when a later revision leaves the day alone, and not when it changes it', async () => {
    const { day, ana, board, days, draftId } = await shootToIssue()
    await issueSheet(coordinator, day)
    await saveBoard(api, draftId, withCall(board, days[1], ana, -90))
    await publish(api, coordinator, draftId, { restBreachesAccepted: true })
    expect((await snapshotOf(ana)).days).toMatchObject([{ sheet: { issue: 1 } }, { call: { time: '05:30' } }])
    expect((await deskOf(coordinator, day)).issues).toMatchObject([{ state: 'issued' }])
    await saveBoard(api, draftId, withCall(board, days[0], ana, -90))
    await publish(api, coordinator, draftId, { restBreachesAccepted: true })
    expect((await snapshotOf(ana)).days[0].sheet).toBeUndefined()
    expect((await deskOf(coordinator, day)).issues).toMatchObject([{ state: 'superseded' }])
  })

  it('is one issue however often it is asked for, also at once', async () => {
    const { day, productionId } = await shootToIssue()
    const key = { idempotencyKey: randomUUID() }
    const answers = await Promise.all([issueSheet(coordinator, day, key), issueSheet(coordinator, day, key), issueSheet(coordinator, day, key)])
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1)
    expect(await sql(api, 'select issue from call_sheet where production_id = $1 and issue > 0', [productionId])).toEqual([{ issue: 1 }])
    const { version } = await deskOf(coordinator, day)
    await typeDetails(coordinator, day, version, { breakfast: '06:00' })
    expect((await issueSheet(coordinator, day, key)).errors[0]?.message).toBe('This key was used for another issue.')
  })

  it('is all or nothing when it breaks half-way, and one issue when asked again', async () => {
    const { day, productionId } = await shootToIssue()
    const key = { idempotencyKey: randomUUID() }
    const tables = ['sheet_call', 'notice', 'delivery', 'snapshot', 'call_sheet', 'audit_entry']
    const traces = async () => Promise.all(tables.map((table) => count(table, productionId)))
    const before = await traces()
    await sql(api, `create function public.break_half_way() returns trigger language plpgsql as $$ begin raise exception 'half-way'; end $$;
      create trigger half_way before insert on delivery_event for each row execute function public.break_half_way()`)
    expect((await issueSheet(coordinator, day, key)).errors).toHaveLength(1)
    expect(await traces()).toEqual(before)
    await sql(api, 'drop trigger half_way on delivery_event; drop function public.break_half_way()')
    expect((await issueSheet(coordinator, day, key)).data).toMatchObject({ issueCallSheet: { issue: 1 } })
    expect((await issueSheet(coordinator, day, key)).data).toMatchObject({ issueCallSheet: { issue: 1 } })
    expect(await count('sheet_call', productionId)).toBe(2)
  })

  it('needs as many statements for many people as for few, and at most twenty', async () => {
    const [small, large] = [await makeShoot(api, coordinator.organizationId), await makeShoot(api, coordinator.organizationId)]
    await sql(
      api,
      `insert into person (organization_id, person_id, production_id, name, kind, position, department_id, email, email_folded)
       select $1, gen_random_uuid(), $2, 'Person ' || n, 'crew', 'Grip', $3, 'p' || n || '@x.example', 'p' || n || '@x.example' from generate_series(1, 300) n`,
      [coordinator.organizationId, large.productionId, large.departmentId],
    )
    const statements = async ({ productionId, draftId, days }: typeof small) => {
      await publish(api, coordinator, draftId)
      const day = { productionId, dayId: days[0] }
      const { draftVersion, version } = await deskOf(coordinator, day)
      const before = api.services.statements.count
      await issueSheet(coordinator, day, { draftId, expectedDraftVersion: draftVersion, expectedSheetVersion: version })
      return api.services.statements.count - before
    }
    const desk = async ({ productionId, days }: typeof small) => {
      const before = api.services.statements.count
      await deskOf(coordinator, { productionId, dayId: days[0] })
      return api.services.statements.count - before
    }
    const [few, many] = [await statements(small), await statements(large)]
    expect(many).toBe(few)
    expect(many - (await desk(large))).toBeLessThanOrEqual(20)
    expect(await count('sheet_call', large.productionId)).toBe(302)
  })
})

describe('the desk', () => {
  it('is there for a day kept before days had types, and for no day but a shoot day', async () => {
    const { draftId, board, productionId, days } = await makeShoot(api, coordinator.organizationId)
    await saveBoard(api, draftId, { ...board, days: board.days.map((day, index) => ({ ...day, type: index === 0 ? undefined : 'travel' })) } as unknown as Board)
    const desks = await Promise.all(days.map((dayId) => deskOf(coordinator, { productionId, dayId })))
    expect(desks).toMatchObject([{ state: 'draft', dayNumber: 1 }, null])
  })
})

describe('refuses to issue', () => {
  it('a day that stands otherwise on the board than published', async () => {
    const { day, ana, board, days, draftId } = await shootToIssue()
    await saveBoard(api, draftId, withCall(board, days[0], ana, -30))
    expect((await issueSheet(coordinator, day)).data).toEqual({ issueCallSheet: { __typename: 'DayNotPublished', revisionNumber: 1, nextColour: 'Blue' } })
    expect((await deskOf(coordinator, day)).readiness[0]).toMatchObject({ kind: 'NotPublished', blocks: true })
  })

  it.each([
    ['another draft', { expectedDraftVersion: 0 }, 'DraftChanged'],
    ['another sheet', { expectedSheetVersion: 77 }, 'SheetChanged'],
  ])('what was looked at as %s', async (_what, changes, refusal) => {
    const { day, productionId } = await shootToIssue()
    expect((await issueSheet(coordinator, day, changes)).data).toMatchObject({ issueCallSheet: { __typename: refusal } })
    expect(await count('sheet_call', productionId)).toBe(0)
  })

  it('the same sheet twice', async () => {
    const { day } = await shootToIssue()
    await issueSheet(coordinator, day)
    expect((await issueSheet(coordinator, day)).data).toEqual({ issueCallSheet: { __typename: 'SheetUnchanged', issue: 1 } })
  })

  it('a sheet that calls nobody, and one that breaks rest until that is accepted', async () => {
    const { day, ana, jan, board, days, draftId } = await shootToIssue()
    const off = (personId: string) => ({ dayId: days[0], personId, call: { kind: 'notCalled' } })
    await saveBoard(api, draftId, { ...board, callExceptions: [off(ana), off(jan)] } as unknown as Board)
    await publish(api, coordinator, draftId, { restBreachesAccepted: true })
    expect((await issueSheet(coordinator, day)).data).toEqual({ issueCallSheet: { __typename: 'NobodyCalled', dayNumber: 1 } })
    await saveBoard(api, draftId, { ...board, days: board.days.map((one, index) => (index === 0 ? { ...one, generalCall: '22:00' } : one)) } as Board)
    await publish(api, coordinator, draftId, { restBreachesAccepted: true })
    const second = { ...day, dayId: days[1] }
    expect((await issueSheet(coordinator, second)).data).toMatchObject({ issueCallSheet: { __typename: 'RestTooShort', breaches: [{ name: 'Ana' }, { name: 'Jan' }] } })
    expect((await issueSheet(coordinator, second, { restBreachesAccepted: true })).data).toMatchObject({ issueCallSheet: { issue: 1 } })
  })

  it('without both approvals of exactly this sheet where the production asks for them', async () => {
    const { day, productionId } = await shootToIssue()
    const first = await makeMember(api, { role: 'assistantDirector', name: 'Alma', organizationId: coordinator.organizationId, productionIds: [productionId] })
    await sql(api, `insert into sheet_setting (organization_id, production_id, settings) values ($1, $2, '{"approvalsDemanded": true}')`, [coordinator.organizationId, productionId])
    await standSheet(coordinator, 'approveSheet', day)
    expect((await issueSheet(coordinator, day)).data).toEqual({ issueCallSheet: { __typename: 'SheetNotApproved', missing: ['assistantDirector'] } })
    await standSheet(first, 'approveSheet', day)
    expect((await deskOf(first, day))['approvals']).toEqual([{ role: 'assistantDirector', by: 'Alma' }, { role: 'productionManager', by: 'Inês' }])
    await typeDetails(coordinator, day, 1, { breakfast: '06:00' })
    expect((await issueSheet(coordinator, day)).data).toMatchObject({ issueCallSheet: { missing: ['assistantDirector', 'productionManager'] } })
    await standSheet(coordinator, 'approveSheet', day)
    await standSheet(first, 'approveSheet', day)
    expect((await issueSheet(coordinator, day)).data).toMatchObject({ issueCallSheet: { issue: 1 } })
  })

  it.each([
    ['a coordinator of another organization', 'coordinator', false],
    ['an assistant director', 'assistantDirector', true],
    ['crew', 'crew', true],
  ] as const)('whatever comes from %s', async (_who, role, ours) => {
    const { day, productionId } = await shootToIssue()
    const { organizationId } = coordinator
    const other = await makeMember(api, ours ? { role, organizationId, productionIds: [productionId] } : { role })
    expect((await issueSheet(other, day, {}, coordinator)).errors[0]?.message).toBe('This is not here, or not for you.')
    expect(await count('sheet_call', productionId)).toBe(0)
  })
})
