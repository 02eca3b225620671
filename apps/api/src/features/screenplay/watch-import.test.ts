import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Role } from '@callboard/access'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makeProduction, type TestMember, type TestProduction } from '../../../test/builders.js'
import { FERRY, sendScreenplay, startWorker } from '../../../test/screenplays.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { drainQueue } from '../../platform/queue/leased-queue.js'
import type { OpenServices } from '../../platform/services.js'
import { type ImportMoved, watchImport } from './read-imports.js'
import { screenplayImportQueue } from './screenplay-import-queue.js'

let api: TestApi
let worker: OpenServices
let office: TestMember
let ferry: TestProduction
beforeAll(async () => {
  api = await startApi()
  worker = await startWorker(api)
  office = await makeMember(api, { role: 'coordinator' })
  ferry = await makeProduction(api, office.organizationId)
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

function ctxOf({ organizationId, accountId, membershipId }: TestMember, role: Role): Ctx {
  const request = { requestId: 'test', ip: '', device: '', fromThisMachine: false, setCookie: () => undefined, dropCookie: () => undefined }
  return { viewer: { kind: 'member', accountId, membershipId, organizationId, sessionId: '', role, productionIds: [] }, services: api.services, request, transaction: null }
}

/** The worker reads everything that waits; gives how many tries it took. */
const readWaiting = () => drainQueue(screenplayImportQueue(worker))

const DISCARD = 'mutation Discard($id: ID!) { discardScreenplayImport(screenplayImportId: $id) { screenplayImportId } }'

async function send(): Promise<string> {
  return (await sendScreenplay(office.browser, ferry.productionId, FERRY)).body.screenplayImportId ?? ''
}

describe('screenplayImportMoved', () => {
  it('tells every step until the screenplay is ready', async () => {
    const importId = await send()
    const events = await watchImport(ctxOf(office, 'coordinator'), importId)
    await readWaiting()
    const steps: ImportMoved[] = []
    for await (const event of events) {
      steps.push(event)
      if (event.state === 'ready') break
    }
    expect(steps.map(({ progress }) => progress)).toEqual([0, 10, 30, 70, 100])
    await office.browser.ask(DISCARD, { id: importId })
  })

  it('is not for others', async () => {
    const importId = await send()
    const outside = await makeMember(api, { role: 'owner' })
    await expect(watchImport(ctxOf(outside, 'owner'), importId)).rejects.toThrow('This is not here, or not for you.')
    await expect(watchImport(ctxOf(office, 'assistantDirector'), importId)).rejects.toThrow('This is not here, or not for you.')
    await office.browser.ask(DISCARD, { id: importId })
  })
})

describe('discardScreenplayImport', () => {
  it('throws an import away, twice as well as once, and nobody reads it', async () => {
    const importId = await send()
    await Promise.all([office.browser.ask(DISCARD, { id: importId }), office.browser.ask(DISCARD, { id: importId })])
    expect(await readWaiting()).toBe(0)
    const query = 'query I($id: ID!) { screenplayImports(productionId: $id) { screenplayImportId state scenes { number } } }'
    const { screenplayImports } = await office.browser.ask<{ screenplayImports: object[] }>(query, { id: ferry.productionId })
    expect(screenplayImports).toContainEqual({ screenplayImportId: importId, state: 'discarded', scenes: [] })
  })

  it('is not for others, nor once it was taken over', async () => {
    const importId = await send()
    const outside = await makeMember(api, { role: 'owner' })
    expect((await outside.browser.send(DISCARD, { id: importId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    await readWaiting()
    const accept = 'mutation A($id: ID!) { acceptScreenplayImport(input: { screenplayImportId: $id, merges: [] }) { __typename } }'
    await office.browser.ask(accept, { id: importId })
    expect((await office.browser.send(DISCARD, { id: importId })).errors[0]?.message).toBe('This screenplay was taken over already.')
  })
})
