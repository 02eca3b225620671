import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { issueSheet } from '../../../test/sheets.js'
import { makeShoot, publish, saveBoard, type Shoot, withCall } from '../../../test/shoot.js'

const SHEETS = 'query Sheets($productionId: ID!) { callSheets(productionId: $productionId) { callSheetId dayNumber date state colour called confirmed problems } }'
const SHEET = 'query Sheet($callSheetId: ID!) { callSheet(callSheetId: $callSheetId) { head { state colour } view replacedBy } }'
const REVISIONS = 'query Revisions($productionId: ID!) { revisions(productionId: $productionId) { revisionId number colour concerned answered problems } }'
const REVISION = `query Revision($revisionId: ID!) { revision(revisionId: $revisionId) { replaces unit unchangedDays totalDays
  notices { name sentences concerned acknowledgement { kind message revisionNumber } delivery { state address } } } }`
const PUBLISHED = 'query Published($productionId: ID!) { published(productionId: $productionId) { revision { number } snapshot } }'

interface Head {
  callSheetId: string
  state: string
  colour: string
}

let api: TestApi
let coordinator: TestMember
let shoot: Shoot
let white: Head[]
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  shoot = await makeShoot(api, coordinator.organizationId)
  await publish(api, coordinator, shoot.draftId)
  white = await sheets()
  await saveBoard(api, shoot.draftId, withCall(shoot.board, shoot.days[1], shoot.ana, -90))
  await publish(api, coordinator, shoot.draftId)
})
afterAll(() => api.stop())

async function sheets(by = coordinator): Promise<Head[]> {
  return (await by.browser.ask<{ callSheets: Head[] }>(SHEETS, { productionId: shoot.productionId })).callSheets
}

async function answer(personId: string, revisionNumber: number, kind: string): Promise<void> {
  await sql(
    api,
    `insert into acknowledgement (organization_id, acknowledgement_id, production_id, person_id, revision_number, kind, message, client_answer_id, at)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, 'on my way', gen_random_uuid(), now())`,
    [coordinator.organizationId, shoot.productionId, personId, revisionNumber, kind],
  )
}

describe('call sheets', () => {
  it('lists those of the newest revision', async () => {
    expect(await sheets()).toMatchObject([{ dayNumber: 1, date: '2027-01-12', state: 'preliminary', colour: 'Blue', called: 2 }, { dayNumber: 2, colour: 'Blue' }])
  })

  it('keeps an earlier sheet as it was, and says what replaced it', async () => {
    const { callSheet } = await coordinator.browser.ask<{ callSheet: { head: Head; view: { cast: { call: { time: string } }[] }; replacedBy: string } }>(SHEET, { callSheetId: white[1]!.callSheetId })
    expect(callSheet.head).toMatchObject({ state: 'superseded', colour: 'White' })
    expect(callSheet.view.cast[0]!.call.time).toBe('06:00')
    expect(callSheet.replacedBy).toBe((await sheets())[1]!.callSheetId)
  })

  it('lists the sheet that was sent out while the day stays as it was', async () => {
    const other = await makeShoot(api, coordinator.organizationId)
    const listed = async () => (await coordinator.browser.ask<{ callSheets: Head[] }>(SHEETS, { productionId: other.productionId })).callSheets
    await publish(api, coordinator, other.draftId)
    await issueSheet(coordinator, { productionId: other.productionId, dayId: other.days[0] })
    expect(await listed()).toMatchObject([{ dayNumber: 1, state: 'issued' }, { dayNumber: 2, state: 'preliminary' }])
    const [{ callSheetId }] = (await listed()) as [Head]
    await saveBoard(api, other.draftId, withCall(other.board, other.days[0], other.ana, -30))
    await publish(api, coordinator, other.draftId)
    expect(await listed()).toMatchObject([{ dayNumber: 1, state: 'preliminary', colour: 'Blue' }, { dayNumber: 2 }])
    const { callSheet } = await coordinator.browser.ask<{ callSheet: { head: Head; replacedBy: string } }>(SHEET, { callSheetId })
    expect([callSheet.head.state, callSheet.replacedBy]).toEqual(['superseded', (await listed())[0]!.callSheetId])
  })

  it('sends it as PDF', async () => {
    const response = await coordinator.browser.fetch(`/api/call-sheets/${white[0]!.callSheetId}.pdf?paper=letter`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('gives nothing of it to others', async () => {
    const stranger = await makeMember(api, { role: 'coordinator' })
    const crew = await makeMember(api, { role: 'crew', organizationId: coordinator.organizationId, productionIds: [shoot.productionId] })
    for (const other of [stranger, crew]) {
      expect((await other.browser.send(SHEETS, { productionId: shoot.productionId })).data?.['callSheets'] ?? []).toEqual([])
      expect((await other.browser.send(SHEET, { callSheetId: white[0]!.callSheetId })).data?.['callSheet'] ?? null).toBeNull()
      expect((await other.browser.fetch(`/api/call-sheets/${white[0]!.callSheetId}.pdf`)).status).toBe(404)
    }
  })
})

describe('revisions', () => {
  it('says what the last one changed, for whom, and who has answered; a confirmation stands until a revision touches its person', async () => {
    await answer(shoot.jan, 1, 'confirmed')
    await answer(shoot.ana, 1, 'confirmed')
    const read = async () => (await coordinator.browser.ask<{ revisions: { revisionId: string }[] }>(REVISIONS, { productionId: shoot.productionId })).revisions
    expect(await read()).toMatchObject([{ number: 2, colour: 'Blue', concerned: 1, answered: 0 }, { number: 1, concerned: 2, answered: 2 }])
    expect(await sheets()).toMatchObject([{ confirmed: 1 }, { confirmed: 1 }])
    await answer(shoot.ana, 2, 'late')
    const [blue] = await read()
    expect(blue).toMatchObject({ answered: 1, problems: 1 })
    const { revision } = await coordinator.browser.ask<{ revision: object }>(REVISION, { revisionId: blue!.revisionId })
    expect(revision).toMatchObject({
      replaces: 'White', unchangedDays: 2, totalDays: 2,
      notices: [
        { name: 'Ana', concerned: true, acknowledgement: { kind: 'late', message: 'on my way', revisionNumber: 2 }, delivery: { state: 'queued' } },
        { name: 'Jan', concerned: false, acknowledgement: null, sentences: ['Nothing of yours changed: 2 of 2 days unchanged'], delivery: { state: 'queued' } },
      ],
    })
  })

  it('are not for others', async () => {
    const stranger = await makeMember(api, { role: 'owner' })
    expect((await stranger.browser.send(REVISIONS, { productionId: shoot.productionId })).data).toEqual({ revisions: [] })
  })
})

describe('published', () => {
  it('gives crew their own calls, a client the plan without people, a stranger nothing', async () => {
    const { organizationId } = coordinator
    const productionIds = [shoot.productionId]
    const ana = await makeMember(api, { role: 'crew', organizationId, productionIds, personId: shoot.ana })
    const client = await makeMember(api, { role: 'client', organizationId, productionIds })
    const stranger = await makeMember(api, { role: 'client' })
    const read = async (who: TestMember) => (await who.browser.ask<{ published: { snapshot: object } | null }>(PUBLISHED, { productionId: shoot.productionId })).published
    expect(await read(ana)).toMatchObject({ snapshot: { person: { name: 'Ana' }, days: [{ call: { time: '06:00' } }, { call: { time: '05:30' }, was: { time: '06:00' } }] } })
    expect(JSON.stringify(await read(client))).not.toMatch(/Ana|Jan"/)
    expect(await read(stranger)).toBeNull()
  })
})
