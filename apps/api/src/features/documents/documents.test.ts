import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Board, daysInOrder, readUss, stripsOfDay } from '@callboard/schedule'
import { localDate } from '@callboard/time'
import { startApi, type TestApi } from '../../../test/api.js'
import { type Browser, openBrowser } from '../../../test/browser.js'
import { makeElement, makeMember, makeProduction, putInScene, sql, type TestMember } from '../../../test/builders.js'
import { makeShoot, publish, saveBoard, type Shoot } from '../../../test/shoot.js'
import { DOCUMENT_NAMES } from './make-document.js'

let api: TestApi
let office: TestMember
let shoot: Shoot
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  shoot = await makeShoot(api, office.organizationId)
  const lantern = await makeElement(api, office.organizationId, { productionId: shoot.productionId, name: '=Lantern', category: 'Props' })
  const [scene] = await sql<{ id: string }>(api, "select scene_id as id from scene where production_id = $1 and number = '1'", [shoot.productionId])
  await putInScene(api, scene!.id, lantern)
  await sql(api, "update element set day_rate = 4321, minimum_drop_days = 14 where production_id = $1 and name = 'NELL'", [shoot.productionId])
})
afterAll(() => api.stop())

const path = (document: string, productionId = shoot.productionId) => `/api/productions/${productionId}/documents/${document}`
const get = (document: string, browser: Browser = office.browser) => browser.fetch(path(document))

const APPS = fileURLToPath(new URL('../../../../', import.meta.url))
/** The only files of the applications that speak of spreadsheets: whoever writes another is asked here whether it holds formulas. */
const OF_SPREADSHEETS = [
  'api/src/features/documents/make-document.ts', 'api/src/features/documents/serve-documents.ts', 'web/src/features/dood/csv-of-dood.ts', 'web/src/features/dood/exports.tsx',
]
/** Typed by people, and formulas to a spreadsheet. */
const FORMULAS = ['=1+1', '+2', '-3', '@SUM(A1)', '\t=4', '=HYPERLINK("http://evil.example";"x")']

describe('the documents of a schedule', () => {
  it.each(DOCUMENT_NAMES)('%s is a PDF, a workbook and rows', async (name) => {
    const pdf = await get(`${name}.pdf`)
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([200, 'application/pdf', `inline; filename="the-night-ferry-${name}-draft.pdf"`])
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
    const xlsx = await get(`${name}.xlsx`)
    expect(Buffer.from(await xlsx.arrayBuffer()).subarray(0, 2).toString()).toBe('PK')
    const csv = await get(`${name}.csv`)
    expect([csv.headers.get('content-type'), csv.headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', `attachment; filename="the-night-ferry-${name}-draft.csv"`])
    expect(csv.headers.get('cache-control')).toBe('private, no-store')
  })

  it('say what is on the board and what the scenes need', async () => {
    const oneLiner = await (await get('one-liner.csv')).text()
    expect(oneLiner).toContain('Day 1,2027-01-12,07:00,1,INT,PIER,DAY,1,,1,,,96,')
    expect(await (await get('shooting-schedule.csv')).text()).toContain("1. NELL,'=Lantern")
    expect(await (await get('dood.csv')).text()).toContain('1,NELL,SW,WF,2027-01-12,2027-01-13,2,')
    expect(await (await get('dood.csv?category=Props')).text()).toContain("'=Lantern,SWF")
  })

  it.each(DOCUMENT_NAMES)('%s makes a formula of nothing that was typed', async (name) => {
    const { productionId } = await makeShoot(api, office.organizationId)
    const formula = async (index: number) => {
      await sql(api, 'update scene set set_name = $2, synopsis = $2, time_of_day = $2 where production_id = $1', [productionId, FORMULAS[index]])
      await sql(api, "update element set name = $2, name_folded = $2 where production_id = $1 and name_folded <> ''", [productionId, FORMULAS[index]])
      return (await office.browser.fetch(path(`${name}.csv`, productionId))).text()
    }
    for (const index of FORMULAS.keys()) {
      const csv = await formula(index)
      expect(csv).toContain(`'${FORMULAS[index]!.replaceAll('"', '""')}`)
      expect(csv.match(/.{0,20}(?:^|,|\r\n)"?[=+\-@\t].{0,20}/g)).toBeNull()
    }
  })

  it('are all the spreadsheets there are', () => {
    const files = ['api/src', 'web/src'].flatMap((app) => readdirSync(join(APPS, app), { recursive: true, encoding: 'utf8' }).map((file) => join(app, file)))
    const written = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|generated/.test(file)).filter((file) => /\b(?:csvOf|xlsxOf)\w*\(|(?:'|: )text\/csv;|spreadsheetml/.test(readFileSync(join(APPS, file), 'utf8')))
    expect(written.toSorted()).toEqual(OF_SPREADSHEETS)
  })

  it('leave a day out for whom it was called off, as the screen does', async () => {
    const { productionId, draftId, board, days, ana } = await makeShoot(api, office.organizationId)
    await saveBoard(api, draftId, { ...board, callExceptions: [{ dayId: days[1], personId: ana, call: { kind: 'notCalled' } }] } as unknown as Board)
    const csv = await (await office.browser.fetch(path('dood.csv', productionId))).text()
    expect(csv).toContain('1,NELL,SWF,,2027-01-12,2027-01-12,1,')
  })

  it('are of the draft that is asked for', async () => {
    const draftId = randomUUID()
    await sql(api, "insert into draft (organization_id, draft_id, production_id, unit_id, name, board, current) select organization_id, $2, production_id, unit_id, 'Other', '{\"days\":[],\"strips\":[],\"callExceptions\":[]}', false from draft where draft_id = $1", [shoot.draftId, draftId])
    expect(await (await get(`one-liner.csv?draft=${draftId}`)).text()).not.toContain('Day 1')
    const nothing = await get(`dood.pdf?draft=${draftId}`)
    expect([nothing.status, await nothing.json()]).toEqual([409, { message: 'There is nothing to print yet: no day is on the board.' }])
    expect((await get(`one-liner.pdf?draft=${draftId}`)).status).toBe(200)
  })

  it('come on the paper that is asked for, and on the production’s own', async () => {
    const boxOf = async (query: string) => /\/MediaBox \[[^\]]+\]/.exec(Buffer.from(await (await get(`dood.pdf${query}`)).arrayBuffer()).toString('latin1'))?.[0]
    expect(await boxOf('?paper=letter')).toBe('/MediaBox [0 0 792 612]')
    expect(await boxOf('')).toBe('/MediaBox [0 0 841.8898 595.2756]')
  })

  it('are read in one statement, however long the schedule', async () => {
    const before = api.services.statements.count
    await get('breakdown.csv')
    expect(api.services.statements.count - before).toBeLessThanOrEqual(6)
  })
})

describe('the schedule for other programs', () => {
  const read = async () => {
    const response = await get('schedule.uss')
    const answer = readUss(await response.text(), { startOn: localDate('2000-01-01') })
    if (!answer.ok) throw new Error(answer.refusal.sentence)
    return { response, content: answer.value }
  }
  const worked = (board: Board) => daysInOrder(board).map((day) => [day.date, stripsOfDay(board, day.id).length])

  it('is a Universal Schedule with days, scenes and elements', async () => {
    const { response, content } = await read()
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="the-night-ferry-schedule-draft.uss"')
    expect(content.header).toMatchObject({ project: 'The Night Ferry', name: 'Draft', scheduleColour: '' })
    expect(worked(content.boards[0]!.board)).toEqual([['2027-01-12', 1], ['2027-01-13', 1]])
    expect(content.breakdown.elements.map(({ category, name, minimumDropDays }) => [category, name, minimumDropDays])).toEqual([['Cast Members', 'NELL', 14], ['Props', '=Lantern', 10]])
  })

  it('says colour and date of the script, once the production said them', async () => {
    expect((await read()).content.header).toMatchObject({ scriptColour: '', scriptDate: null })
    await sql(api, `insert into sheet_setting (organization_id, production_id, settings) values ($1, $2, '{"scriptColour": "Blue", "scriptDate": "2027-01-05"}')`, [office.organizationId, shoot.productionId])
    expect((await read()).content.header).toMatchObject({ scriptColour: 'Blue', scriptDate: '2027-01-05' })
  })

  it('says no rate, and who plays nothing', async () => {
    const text = await (await get('schedule.uss')).text()
    expect(text).not.toMatch(/4321/)
    expect(text).not.toContain(shoot.ana)
  })

  it('has the colour of the revision while it is one', async () => {
    await publish(api, office, shoot.draftId, { restBreachesAccepted: true })
    expect((await read()).content.header.scheduleColour).toBe('White')
    await sql(api, 'update draft set version = version + 1 where draft_id = $1', [shoot.draftId])
    expect((await read()).content.header.scheduleColour).toBe('')
  })
})

describe('documents are for the office', () => {
  it('of this production, and for nobody else', async () => {
    const given = { organizationId: office.organizationId, productionIds: [shoot.productionId] }
    const elsewhere = await makeProduction(api, office.organizationId, 'Elsewhere')
    const others = [
      openBrowser(api.url),
      (await makeMember(api, { role: 'owner' })).browser,
      (await makeMember(api, { role: 'crew', ...given })).browser,
      (await makeMember(api, { role: 'client', ...given })).browser,
      (await makeMember(api, { role: 'assistantDirector', organizationId: office.organizationId, productionIds: [elsewhere.productionId] })).browser,
    ]
    for (const browser of others) {
      for (const document of ['one-liner.pdf', 'dood.xlsx', 'breakdown.csv', 'schedule.uss', `schedule.uss?draft=${shoot.draftId}`]) {
        const answer = await get(document, browser)
        expect([answer.status, await answer.json()]).toEqual([404, { message: 'This is not here, or not for you.' }])
      }
    }
    const head = await makeMember(api, { role: 'headOfDepartment', ...given })
    expect((await get('shooting-schedule.pdf', head.browser)).status).toBe(200)
  })

  it.each(['one-liner.pdf?draft=x', 'dood.pdf?category=Money', 'schedule.uss?draft=1'])('%s is not here', async (document) => {
    expect((await get(document)).status).toBe(404)
  })

  it('a draft of another production is not here', async () => {
    const other = await makeProduction(api, office.organizationId, 'Another')
    expect((await get(`schedule.uss?draft=${other.draftId}`)).status).toBe(404)
    expect((await office.browser.fetch(path('schedule.uss', 'nothing'))).status).toBe(404)
  })
})
