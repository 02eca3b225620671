import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Board, boneyardOf, daysInOrder, emptyBoard, stripsOfDay, ussOfRows } from '@callboard/schedule'
import { startApi, type TestApi } from '../../../test/api.js'
import { openBrowser } from '../../../test/browser.js'
import { makeMember, makeProduction, sql, type TestMember } from '../../../test/builders.js'
import { compileReader, sendSchedule, ussFile } from '../../../test/schedules.js'
import { makeShoot, type Shoot } from '../../../test/shoot.js'

let api: TestApi
let office: TestMember
let shoot: Shoot
beforeAll(async () => {
  compileReader()
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
})
beforeEach(async () => {
  shoot = await makeShoot(api, office.organizationId)
})
afterAll(() => api.stop())

const FILE = ussFile([[{ scene: '2', pages: 1.5, elements: ['7 NELL', 'Props: Rope'] }, { scene: '3', set: 'FERRY', elements: ['2 THE PILOT'] }], [{ scene: '1' }]])
const send = (file = FILE, query = {}) => sendSchedule(office.browser, shoot.productionId, file, query)
const count = async (table: string) => (await sql<{ count: number }>(api, `select count(*)::int as count from ${table} where production_id = $1`, [shoot.productionId]))[0]!.count

async function accept(file = FILE, query = {}) {
  const { body } = await send(file)
  return send(file, { accept: body.digest ?? '', ...query })
}

async function makeSecondUnit() {
  const [unitId, draftId] = [randomUUID(), randomUUID()]
  await sql(api, "insert into unit (organization_id, unit_id, production_id, name, kind) values ($1, $2, $3, 'Second', 'second')", [office.organizationId, unitId, shoot.productionId])
  await sql(api, "insert into draft (organization_id, draft_id, production_id, unit_id, name, board) values ($1, $2, $3, $4, 'Draft', $5)", [office.organizationId, draftId, shoot.productionId, unitId, JSON.stringify(emptyBoard())])
  return { unitId, draftId }
}

async function laidOut(draftId: string | undefined) {
  const [draft] = await sql<{ board: Board; name: string; current: boolean }>(api, 'select board, name, current from draft where draft_id = $1', [draftId])
  const scenes = new Map((await sql<{ id: string; number: string }>(api, 'select scene_id as id, number from scene where production_id = $1', [shoot.productionId])).map(({ id, number }) => [id, number]))
  const words = (strips: ReturnType<typeof boneyardOf>) => strips.map((strip) => (strip.kind === 'scene' ? `${scenes.get(strip.sceneId)} ${strip.eighths}` : strip.text))
  return { ...draft, days: daysInOrder(draft!.board).map(({ id, date }) => [date, ...words(stripsOfDay(draft!.board, id))]), boneyard: words(boneyardOf(draft!.board)) }
}

describe('a schedule of another program', () => {
  it('is shown before anything is made of it', async () => {
    const before = [await count('scene'), await count('element'), await count('draft')]
    const { status, body } = await send()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      kind: 'preview', source: 'Another program', project: 'The Night Ferry', schedule: { colour: 'Blue', date: '2027-02-01' }, script: { colour: 'Pink', date: null },
      boards: [{ name: 'First pass', days: 2, strips: 3, from: '2027-03-01', to: '2027-03-02' }],
      scenes: { matched: 2, added: { count: 1, first: [{ number: '3', heading: 'FERRY' }] }, otherLength: { count: 1, first: [{ number: '2', ours: 8, theirs: 12 }] }, notInFile: { count: 0 }, elsewhere: { count: 0 } },
      elements: { matched: 1, added: { count: 2, first: [{ category: 'Props', name: 'Rope', boardId: null }, { category: 'Cast Members', name: 'THE PILOT', boardId: '2' }] } },
      needs: 2,
      remarks: [],
    })
    expect([await count('scene'), await count('element'), await count('draft')]).toEqual(before)
  })

  it('becomes a new draft, with what was not there', async () => {
    const { status, body } = await accept()
    expect([status, body]).toMatchObject([201, { kind: 'accepted', name: 'First pass', scenes: 1, elements: 2 }])
    const draft = await laidOut(body.draftId)
    expect(draft).toMatchObject({ name: 'First pass', current: false, boneyard: [], days: [['2027-03-01', '2 8', '3 8'], ['2027-03-02', '1 8']] })
    expect((await laidOut(shoot.draftId)).boneyard).toEqual(['3 8'])
    const scene = await sql(api, "select heading, set_name, synopsis, position from scene where production_id = $1 and number = '3'", [shoot.productionId])
    expect(scene).toEqual([{ heading: 'FERRY', set_name: 'FERRY', synopsis: 'Scene 3', position: 2 }])
    const audit = await sql(api, "select subject, facts from audit_entry where operation = 'importSchedule' and production_id = $1", [shoot.productionId])
    expect(audit).toMatchObject([{ subject: 'First pass', facts: { scenes: 1, elements: 2, needs: 2 } }])
  })

  it('changes nothing that is known', async () => {
    const known = () => Promise.all([
      sql(api, "select number, heading, set_name, synopsis, eighths, version from scene where production_id = $1 and number in ('1', '2') order by number", [shoot.productionId]),
      sql(api, "select name, board_id, person_id, allow_hold, version from element where production_id = $1 and name = 'NELL'", [shoot.productionId]),
      sql(api, 'select name, current, board -> \'days\' as days from draft where draft_id = $1', [shoot.draftId]),
    ])
    const before = await known()
    await accept()
    expect(await known()).toEqual(before)
  })

  it('gives a number only to who has none', async () => {
    await sql(api, "update element set board_id = null where production_id = $1", [shoot.productionId])
    await accept()
    expect(await sql(api, "select name, board_id from element where production_id = $1 and category = 'Cast Members' order by name", [shoot.productionId])).toEqual([{ name: 'NELL', board_id: '7' }, { name: 'THE PILOT', board_id: '2' }])
  })

  it('knows cast by their number where a table names it by nothing else', async () => {
    const file = ussOfRows([{ fields: { scene: '3', day: '1' }, elements: [{ category: 'Cast Members', cell: '1, 9' }] }], { name: 'One-liner' })
    expect((await send(file)).body).toMatchObject({ elements: { matched: 1, added: { first: [{ name: '9', boardId: '9' }] } }, needs: 2 })
  })

  it('leaves in the boneyard what the file does not have, and off the board what was omitted or is another unit’s', async () => {
    await sql(api, "update scene set omitted = true where production_id = $1 and number = '2'", [shoot.productionId])
    const file = ussFile([[{ scene: '2' }]])
    const { body } = await send(file)
    expect(body['scenes']).toMatchObject({ matched: 1, notInFile: { first: ['1'] }, elsewhere: { first: ['2'] } })
    expect(await laidOut((await accept(file)).body.draftId)).toMatchObject({ days: [['2027-03-01']], boneyard: ['1 8'] })
  })

  it('stays away from what was taken out here', async () => {
    await accept()
    await sql(api, "update element set removed_at = now() where production_id = $1 and name = 'Rope'", [shoot.productionId])
    await sql(api, "update scene_element set taken_out = true where production_id = $1 and element_id in (select element_id from element where name = 'NELL')", [shoot.productionId])
    const { body } = await send()
    expect(body).toMatchObject({ needs: 0, elements: { added: { count: 0 } }, remarks: ['Rope (Props) was removed from this production; it stays so.'] })
  })
})

describe('taking it over', () => {
  it('is of exactly what was looked at', async () => {
    const { body: seen } = await send()
    await sql(api, "insert into scene (organization_id, scene_id, production_id, number, heading, set_name, eighths, eighths_estimated, position) select organization_id, gen_random_uuid(), production_id, '3', 'INT. X', 'X', 4, false, 9 from production where production_id = $1", [shoot.productionId])
    const changed = await send(FILE, { accept: seen.digest ?? '' })
    expect([changed.status, changed.body]).toMatchObject([409, { kind: 'preview', scenes: { matched: 3, added: { count: 0 } } }])
    expect((await send(FILE, { accept: changed.body.digest ?? '', board: '1' })).status).toBe(409)
    expect((await send(FILE.replace('Scene 1', 'Scene one'), { accept: changed.body.digest ?? '' })).status).toBe(409)
    expect((await send(FILE, { accept: changed.body.digest ?? '', name: '  Our name ' })).body).toMatchObject({ kind: 'accepted', name: 'Our name' })
  })

  it('happens once, also when sent twice at once', async () => {
    const { body } = await send()
    const answers = await Promise.all([send(FILE, { accept: body.digest ?? '' }), send(FILE, { accept: body.digest ?? '' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await count('draft')).toBe(2)
  })

  it('is read again by this program as it was written', async () => {
    const { body } = await accept()
    const uss = await (await office.browser.fetch(`/api/productions/${shoot.productionId}/documents/schedule.uss?draft=${body.draftId}`)).text()
    const other = await makeProduction(api, office.organizationId, 'Elsewhere')
    const preview = await sendSchedule(office.browser, other.productionId, uss)
    expect(preview.body).toMatchObject({ source: 'Callboard', remarks: [], scenes: { matched: 0, added: { count: 3 } }, boards: [{ days: 2, strips: 3, from: '2027-03-01' }], elements: { added: { count: 3 } } })
    expect((await sendSchedule(office.browser, other.productionId, uss, { accept: preview.body.digest ?? '' })).status).toBe(201)
  })
})

describe('for a second unit', () => {
  it('it becomes a draft of that unit, whose board gets what is new; the scenes of the main unit stay there', async () => {
    const { unitId, draftId } = await makeSecondUnit()
    const { body: seen } = await send(FILE, { unit: unitId })
    expect(seen).toMatchObject({ scenes: { matched: 2, added: { count: 1 }, elsewhere: { first: ['1', '2'] }, notInFile: { count: 0 } } })
    expect((await send(FILE, { accept: seen.digest ?? '' })).status).toBe(409)
    const { status, body } = await send(FILE, { unit: unitId, accept: seen.digest ?? '' })
    expect([status, body]).toMatchObject([201, { kind: 'accepted', scenes: 1 }])
    expect(await sql(api, 'select unit_id as "unitId" from draft where draft_id = $1', [body.draftId])).toEqual([{ unitId }])
    expect(await laidOut(body.draftId)).toMatchObject({ current: false, days: [['2027-03-01', '3 8'], ['2027-03-02']], boneyard: [] })
    expect([(await laidOut(draftId)).boneyard, (await laidOut(shoot.draftId)).boneyard]).toEqual([['3 8'], []])
  })

  it('a unit of another production is as missing as none, and as one that was removed', async () => {
    const gone = await makeSecondUnit()
    await sql(api, 'update unit set removed_at = now() where unit_id = $1', [gone.unitId])
    const other = await makeProduction(api, office.organizationId, 'Elsewhere')
    const { body: seen } = await send()
    for (const query of [{ unit: other.unitId }, { unit: other.unitId, accept: seen.digest ?? '' }, { unit: randomUUID() }, { unit: gone.unitId }, { unit: '' }]) {
      const { status, body } = await send(FILE, query)
      expect([status, body.message]).toEqual([404, 'This is not here, or not for you.'])
    }
    expect(await count('scene')).toBe(2)
  })
})

describe('a schedule that is refused', () => {
  it.each([
    ['what is no schedule', 'INT. PIER - DAY', 422, /not JSON/],
    ['a schedule without scenes', '{"universalScheduleStandard":{}}', 422, /no scene/],
    ['a bomb', '['.repeat(200_000), 422, /24 deep/],
    ['nothing', '', 400, /no file/],
    ['21 MB', ' '.repeat(21 * 1024 * 1024), 413, /too large/],
  ])('%s', async (_name, file, status, sentence) => {
    const answer = await send(file)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(sentence)])
  })

  it('is not for others, nor from elsewhere', async () => {
    const given = { organizationId: office.organizationId, productionIds: [shoot.productionId] }
    const elsewhere = await makeProduction(api, office.organizationId, 'Elsewhere')
    const others = [
      openBrowser(api.url),
      (await makeMember(api, { role: 'owner' })).browser,
      (await makeMember(api, { role: 'crew', ...given })).browser,
      (await makeMember(api, { role: 'headOfDepartment', ...given })).browser,
      (await makeMember(api, { role: 'assistantDirector', organizationId: office.organizationId, productionIds: [elsewhere.productionId] })).browser,
    ]
    const { body } = await send()
    for (const browser of others) {
      expect((await sendSchedule(browser, shoot.productionId, FILE, { accept: body.digest ?? '' })).status).toBe(404)
    }
    const foreign = await office.browser.fetch(`/api/productions/${shoot.productionId}/schedule-imports`, { method: 'POST', headers: { 'content-type': 'application/octet-stream', origin: 'https://elsewhere.example' }, body: FILE })
    expect(foreign.status).toBe(404)
    expect(await count('draft')).toBe(1)
  })
})
