import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeOrganization } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

describe('transaction', () => {
  it('holds no connection before somebody has entered and something is asked', async () => {
    let open = () => undefined as void
    const gate = new Promise<void>((resolve) => (open = resolve))
    const { database } = api.services
    const waiting = Array.from({ length: 30 }, (_, index) =>
      database.transaction(null, async (transaction) => {
        await gate
        return transaction.rows<{ index: number }>('select $1::int as index', [index])
      }),
    )
    expect(await database.readGlobal('select 1 as one')).toEqual([{ one: 1 }])
    open()
    expect((await Promise.all(waiting)).flat().map((row) => row.index)).toEqual(waiting.map((_, index) => index))
  })

  it('is one transaction from the first statement on, all or nothing', async () => {
    const { database } = api.services
    const organizationId = await makeOrganization(api)
    const failing = database.transaction(null, async (transaction) => {
      const [first] = await transaction.rows<{ id: string }>('select pg_current_xact_id()::text as id')
      await transaction.enter(organizationId)
      await transaction.change('update organization set name = $2 where organization_id = $1', [organizationId, 'Renamed'])
      const [second] = await transaction.rows<{ id: string }>('select pg_current_xact_id()::text as id')
      expect(second).toEqual(first)
      throw new Error('as asked')
    })
    await expect(failing).rejects.toThrow('as asked')
    expect(await database.read(organizationId, 'select name from organization where organization_id = $1', [organizationId])).toEqual([{ name: 'Harbour Pictures' }])
  })

  it('lets nobody write through the mapper before an organization is entered', async () => {
    await expect(api.services.database.transaction(null, async (transaction) => transaction.manager)).rejects.toThrow('Enter an organization first')
  })
})
