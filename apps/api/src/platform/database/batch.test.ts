import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeOrganization } from '../../../test/builders.js'

const ORGANIZATION = '7a3b0c52-6f1e-4c39-9d6a-0d8f6a5b1c11'
const STANDS_FOR = "select nullif(current_setting('app.organization_id', true), '') as organization, current_setting('transaction_read_only') as \"readOnly\""

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

it('reads for one organization, may not write, and leaves nothing behind on the connection', async () => {
  const { database } = api.services
  expect(await database.read(ORGANIZATION, STANDS_FOR)).toEqual([{ organization: ORGANIZATION, readOnly: 'on' }])
  await expect(database.read(ORGANIZATION, 'delete from scene where organization_id = $1', [ORGANIZATION])).rejects.toMatchObject({ code: '25006' })
  for (let turn = 0; turn < 12; turn += 1) expect(await database.readGlobal(STANDS_FOR)).toEqual([{ organization: null, readOnly: 'off' }])
})

it('writes for one organization, or for none, all or nothing', async () => {
  const { database } = api.services
  const add = "insert into outbox_mail (organization_id, outbox_mail_id, to_address, subject, text_body, html_body, at) select $1, gen_random_uuid(), '', '', '', '', now() returning organization_id"
  const organizationId = await makeOrganization(api)
  const kept = () => database.read(organizationId, 'select 1 from outbox_mail where organization_id = $1', [organizationId])
  expect(await database.write(organizationId, STANDS_FOR)).toEqual([{ organization: organizationId, readOnly: 'off' }])
  await database.write(organizationId, add, [organizationId])
  expect(await kept()).toHaveLength(1)
  await expect(database.write(ORGANIZATION, add, [organizationId])).rejects.toThrow('row-level security')
  await expect(database.write(organizationId, `with added as (${add}) select 1 / (count(*) - 1) from added`, [organizationId])).rejects.toMatchObject({ code: '22012' })
  expect(await kept()).toHaveLength(1)
  expect(await database.write(null, STANDS_FOR)).toEqual([{ organization: null, readOnly: 'off' }])
})

it('goes on after a statement that failed, with that very statement too', async () => {
  const { database } = api.services
  const read = (text: string) => database.read<{ number: number }>(ORGANIZATION, 'select $1::int as number', [text])
  for (let turn = 0; turn < 12; turn += 1) {
    await expect(read('none')).rejects.toMatchObject({ code: '22P02' })
    expect(await read('7')).toEqual([{ number: 7 }])
  }
})
