import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { makeShoot, publish, saveBoard, type Shoot, withCall } from '../../../../test/shoot.js'
import { checkCodeOf, readCheckCode } from './check-code.js'

let api: TestApi
let office: TestMember
let shoot: Shoot
let sheets: { call_sheet_id: string; view: { cast: { status: string; hairMakeUp: { time: string } }[]; requirements: object[]; scenes: { scriptDay: string; flags: string[] }[]; sections: string[]; header: { mark: string } } }[]

beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  shoot = await makeShoot(api, office.organizationId)
  await breakDown()
  await publish(api, office, shoot.draftId)
  sheets = await sql(api, 'select call_sheet_id, view from call_sheet where production_id = $1 order by day_number', [shoot.productionId])
})
afterAll(() => api.stop())

/** A lantern and a stunt in every scene. */
async function breakDown(): Promise<void> {
  for (const [category, name] of [['Props', 'Lantern'], ['Stunts', 'Fall']]) {
    await sql(
      api,
      `with made as (insert into element (organization_id, element_id, production_id, category, name, name_folded)
         values ($1, gen_random_uuid(), $2, $3, $4, upper($4)) returning element_id)
       insert into scene_element (organization_id, production_id, scene_id, element_id, source)
       select $1, $2, s.scene_id, made.element_id, 'hand' from scene s, made where s.organization_id = $1 and s.production_id = $2`,
      [office.organizationId, shoot.productionId, category, name],
    )
  }
  await sql(api, `update scene set script_day = 'D4', blocks = '[{"kind":"action","text":"The lamp goes out."}]' where production_id = $1`, [shoot.productionId])
}

const pdfOf = (query: string, by = office) => by.browser.fetch(`/api/call-sheets/${sheets[0]!.call_sheet_id}.pdf${query}`)

describe('what a published sheet derives', () => {
  it('asks of departments what the breakdown needs, and codes, steps and marks the day', () => {
    const { view } = sheets[0]!
    expect(view.requirements).toMatchObject([{ department: 'Props', items: [{ text: 'Lantern' }] }, { department: 'Stunts', items: [{ text: 'Fall' }] }])
    expect(view.scenes.find((row) => row.flags)).toMatchObject({ scriptDay: 'D4', flags: ['Stunt'] })
    expect(view.cast[0]).toMatchObject({ status: 'SW', hairMakeUp: { time: '06:00' } })
    expect([view.header.mark, view.sections[0]]).toEqual(['PRELIMINARY', 'contacts'])
  })
})

describe('extracts on paper', () => {
  it.each(['', '?variant=cast', '?variant=sides', '?variant=department&department=camera&paper=letter', '?variant=person&person=ANA', '?copyFor=JAN'])('prints %s', async (query) => {
    const response = await pdfOf(query.replace('ANA', shoot.ana).replace('JAN', shoot.jan))
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it.each(['?variant=department', '?variant=department&department=Nobody', '?variant=person&person=x', '?variant=everything', '?copyFor=x'])('has nothing for %s', async (query) => {
    expect((await pdfOf(query)).status).toBe(404)
  })

  it('gives a person’s page only to those who may see contact details, and nothing to others', async () => {
    const { organizationId } = office
    const viewer = await makeMember(api, { role: 'headOfDepartment', organizationId, productionIds: [shoot.productionId] })
    const stranger = await makeMember(api, { role: 'coordinator' })
    expect([(await pdfOf(`?variant=person&person=${shoot.ana}`, viewer)).status, (await pdfOf('?variant=sides', stranger)).status]).toEqual([404, 404])
  })
})

describe('is this copy the newest?', () => {
  const check = async (code: string) => {
    const response = await fetch(`${api.url}/s/${code}`)
    return { status: response.status, text: await response.text() }
  }
  const codeOf = (index: number) => checkCodeOf(api.services.settings.secret, { organizationId: office.organizationId, callSheetId: sheets[index]!.call_sheet_id })

  it('answers anybody who holds a copy, without a name', async () => {
    const { status, text } = await check(codeOf(1))
    expect([status, text.includes('This copy is the newest'), text.includes('WHITE')]).toEqual([200, true, true])
    expect(text).not.toMatch(/Ana|Jan\b(?! 20)|Harbour/)
  })

  it('says what replaced it once a revision changed its day, and stands by the copies of other days', async () => {
    await saveBoard(api, shoot.draftId, withCall(shoot.board, shoot.days[1], shoot.ana, -90))
    await publish(api, office, shoot.draftId)
    expect((await check(codeOf(1))).text).toContain('OUT OF DATE')
    expect((await check(codeOf(1))).text).toContain('replaced by BLUE, preliminary')
    expect((await check(codeOf(0))).text).toContain('This copy is the newest')
  })

  it('knows no code it did not make', async () => {
    const code = codeOf(0)
    const forged = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`
    for (const bad of ['x', forged, checkCodeOf('another secret that is long enough', { organizationId: office.organizationId, callSheetId: shoot.draftId })]) {
      expect((await check(bad)).status).toBe(404)
    }
    expect(readCheckCode(api.services.settings.secret, code)).toEqual({ organizationId: office.organizationId, callSheetId: sheets[0]!.call_sheet_id })
  })
})
