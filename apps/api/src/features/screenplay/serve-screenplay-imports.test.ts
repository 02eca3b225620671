import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { openBrowser } from '../../../test/browser.js'
import { makeMember, makeProduction, sql, type TestMember, type TestProduction } from '../../../test/builders.js'
import { FERRY, sendScreenplay } from '../../../test/screenplays.js'

let api: TestApi
let office: TestMember
let ferry: TestProduction
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  ferry = await makeProduction(api, office.organizationId)
})
afterAll(() => api.stop())

const NOT_HERE = { status: 404, body: { message: 'This is not here, or not for you.' } }
const empty = () => sql(api, 'delete from screenplay_import')

describe('sending a screenplay', () => {
  it('puts it in the queue', async () => {
    const { status, body } = await sendScreenplay(office.browser, ferry.productionId, FERRY)
    expect(status).toBe(201)
    const rows = await sql(api, 'select state, file_name, length(bytes) as bytes from screenplay_import where screenplay_import_id = $1', [body.screenplayImportId])
    expect(rows).toEqual([{ state: 'queued', file_name: 'ferry.fountain', bytes: FERRY.length }])
    await empty()
  })

  it('is for those who import, in the production they were given', async () => {
    const elsewhere = await makeProduction(api, office.organizationId, 'Elsewhere')
    const given = { organizationId: office.organizationId, productionIds: [ferry.productionId] }
    const others = [
      openBrowser(api.url),
      (await makeMember(api, { role: 'owner' })).browser,
      (await makeMember(api, { role: 'crew', ...given })).browser,
      (await makeMember(api, { role: 'headOfDepartment', ...given })).browser,
    ]
    for (const browser of others) expect(await sendScreenplay(browser, ferry.productionId, FERRY)).toEqual(NOT_HERE)
    const assistant = await makeMember(api, { role: 'assistantDirector', ...given })
    expect(await sendScreenplay(assistant.browser, elsewhere.productionId, FERRY)).toEqual(NOT_HERE)
    expect((await sendScreenplay(assistant.browser, ferry.productionId, FERRY)).status).toBe(201)
    const refusals = await sql(api, "select 1 from audit_entry where operation = 'sendScreenplay' and not allowed")
    expect(refusals).toHaveLength(4)
    await empty()
  })

  it('comes from our own pages only', async () => {
    expect(await sendScreenplay(office.browser, ferry.productionId, FERRY, { origin: 'https://elsewhere.example' })).toEqual(NOT_HERE)
    expect(await sendScreenplay(office.browser, 'not-an-id', FERRY)).toEqual(NOT_HERE)
  })

  it('stops at three waiting, also when more are sent at once, and not for others', async () => {
    const sent = await Promise.all(Array.from({ length: 5 }, () => sendScreenplay(office.browser, ferry.productionId, FERRY)))
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429, 429])
    expect(sent.find(({ status }) => status === 429)?.body.message).toMatch(/^Three screenplays are waiting/)
    const other = await makeMember(api, { role: 'owner' })
    const { productionId } = await makeProduction(api, other.organizationId)
    expect((await sendScreenplay(other.browser, productionId, FERRY)).status).toBe(201)
    await empty()
  })

  it.each([
    ['a file above 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), {}, 413, /^This file is too large/],
    ['nothing', '', {}, 400, /^There is no file/],
    ['another kind of body', FERRY, { 'content-type': 'application/xml' }, 415, /^Send the file itself/],
  ])('refuses %s', async (_case, file, headers, status, sentence) => {
    expect(await sendScreenplay(office.browser, ferry.productionId, file, headers)).toEqual({ status, body: { message: expect.stringMatching(sentence) } })
  })

  it('takes more than other requests may carry', async () => {
    expect((await sendScreenplay(office.browser, ferry.productionId, FERRY.repeat(1000))).status).toBe(201)
    await empty()
  })
})
