import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { startWorker } from '../../../../test/screenplays.js'
import { makeShoot, publish, type Shoot } from '../../../../test/shoot.js'
import { drainQueue } from '../../../platform/queue/leased-queue.js'
import type { OpenServices } from '../../../platform/services.js'
import { setCopies } from './set-copies.js'
import { sheetBatchQueue } from './sheet-batch-queue.js'

let api: TestApi
let worker: OpenServices
let office: TestMember
let shoot: Shoot
let callSheetId: string
let total: number
beforeAll(async () => {
  api = await startApi()
  worker = await startWorker(api)
  office = await makeMember(api, { role: 'coordinator' })
  shoot = await makeShoot(api, office.organizationId)
  await publish(api, office, shoot.draftId)
  const [sheet] = await sql<{ id: string }>(api, 'select call_sheet_id as id from call_sheet where production_id = $1 order by day_number', [shoot.productionId])
  callSheetId = sheet!.id
  total = (await print())!.total
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

interface Copies {
  readonly state: string
  readonly done: number
  readonly total: number
}

const FIELDS = '{ state done total }'
const PRINT = `mutation P($id: ID!) { copies: printNamedCopies(callSheetId: $id, paper: a4) ${FIELDS} }`
const print = async (by = office) => (await by.browser.ask<{ copies: Copies | null }>(PRINT, { id: callSheetId })).copies
const read = async (by = office) => (await by.browser.ask<{ copies: Copies | null }>(`query N($id: ID!) { copies: namedCopies(callSheetId: $id) ${FIELDS} }`, { id: callSheetId })).copies
const cancel = () => office.browser.ask('mutation C($id: ID!) { cancelNamedCopies(callSheetId: $id) { callSheetId } }', { id: callSheetId })
const fetched = (by = office) => by.browser.fetch(`/api/named-copies/${callSheetId}`)
const setAll = () => drainQueue(sheetBatchQueue(worker))
const count = async () => (await sql<{ copies: number }>(api, 'select count(*)::int as copies from sheet_copy where organization_id = $1', [office.organizationId]))[0]!.copies

describe('named copies', () => {
  it('are set once however often they are asked for, counted, and fetched as one file', async () => {
    await Promise.all([print(), print(), print()])
    expect([await read(), (await fetched()).status]).toEqual([{ state: 'queued', done: 0, total }, 404])
    expect(await setAll()).toBe(1)
    expect(await read()).toEqual({ state: 'ready', done: total, total })
    const response = await fetched()
    const zip = Buffer.from(await response.arrayBuffer())
    expect(['content-type', 'content-disposition', 'x-content-type-options'].map((name) => response.headers.get(name))).toEqual(
      ['application/zip', 'attachment; filename="call-sheet-day-1-copies.zip"', 'nosniff'],
    )
    expect([zip.toString('latin1').split('%PDF-1.').length - 1, zip.readUInt16LE(zip.length - 12), zip.includes('001 Ana')]).toEqual([total, total, true])
  })

  it('are for whoever asked, and only while they may see contact details', async () => {
    const { organizationId } = office
    const colleague = await makeMember(api, { role: 'producer', organizationId })
    const head = await makeMember(api, { role: 'headOfDepartment', organizationId, productionIds: [shoot.productionId] })
    const outside = await makeMember(api, { role: 'owner' })
    expect([await read(colleague), (await fetched(colleague)).status, (await fetched(head)).status, (await fetched(outside)).status]).toEqual([null, 404, 404, 404])
    for (const one of [head, outside]) expect((await one.browser.send(PRINT, { id: callSheetId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    await sql(api, "update membership set role = 'crew' where membership_id = $1", [office.membershipId])
    const statusWithout = (await fetched()).status
    await sql(api, "update membership set role = 'coordinator' where membership_id = $1", [office.membershipId])
    expect([statusWithout, (await fetched()).status]).toEqual([404, 200])
  })

  it('go on where a worker died, and are counted once when it was only slow', async () => {
    await print()
    const [lost] = await sheetBatchQueue(worker).claim(1)
    expect(await setAll()).toBe(0)
    await sql(api, "update sheet_batch set leased_until = '2020-01-01', done = 1, total = total where state = 'setting'")
    await sql(api, "insert into sheet_copy select organization_id, sheet_batch_id, 1, 'kept' from sheet_batch where state = 'setting'")
    expect(await setAll()).toBe(1)
    await setCopies(worker, lost!)
    expect([await read(), await count()]).toEqual([{ state: 'ready', done: total, total }, total])
    expect(Buffer.from(await (await fetched()).arrayBuffer()).includes('kept')).toBe(true)
  })

  it('are thrown away when cancelled, under a worker that sets them too, twice as well as once', async () => {
    await print()
    const [held] = await sheetBatchQueue(worker).claim(1)
    await cancel()
    await cancel()
    await setCopies(worker, held!)
    expect([await read(), await count(), (await fetched()).status]).toEqual([null, 0, 404])
  })

  it('are gone after a day', async () => {
    await print()
    await setAll()
    await sql(api, "update sheet_batch set expires_at = '2020-01-01', leased_until = null")
    expect([await read(), (await fetched()).status]).toEqual([null, 404])
    expect([await setAll(), await count()]).toEqual([1, 0])
  })

  it('are given up after five tries, which is said, and may be asked for again', async () => {
    await print()
    await sql(api, 'update sheet_batch set attempts = 5')
    await setAll()
    expect((await read())?.state).toBe('failed')
    expect((await print())?.state).toBe('queued')
  })
})
