import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { AppModule, ROUTES } from '../../src/app.module.js'
import { createApp, type ServeRoutes } from '../../src/platform/http/create-app.js'
import { openBench } from './bench.js'
import type { Principal } from './principals.js'
import { touched } from './run-cases.js'

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With ID where an id goes. */
  readonly path: string
  readonly contentType?: string
  readonly body?: string
  /** The victim's ids that fit the place. */
  readonly kind?: string
}

const DOCUMENTS = ['one-liner', 'shooting-schedule', 'dood', 'breakdown'].flatMap((name) => ['csv', 'xlsx', 'pdf'].map((format) => `${name}.${format}`))

/** What may be asked beside GraphQL. The test below holds it complete. */
const ASKED: readonly Route[] = [
  { method: 'GET', path: '/api/call-sheets/ID.pdf', kind: 'call_sheet.call_sheet_id' },
  { method: 'POST', path: '/api/productions/ID/screenplay-imports', kind: 'production.production_id', contentType: 'application/octet-stream', body: 'INT. PIER - DAY' },
  { method: 'POST', path: '/api/reader/enter', contentType: 'application/json', body: '{"token":"ID"}', kind: 'personal_link.personal_link_id' },
  { method: 'GET', path: '/api/reader/snapshot' },
  { method: 'GET', path: '/api/reader/days/ID', kind: 'call_sheet.day_id' },
  { method: 'GET', path: '/api/reader/call-sheets/ID.pdf', kind: 'call_sheet.call_sheet_id' },
  ...[...DOCUMENTS, 'schedule.uss'].map((file): Route => ({ method: 'GET', path: `/api/productions/ID/documents/${file}`, kind: 'production.production_id' })),
  { method: 'POST', path: '/api/productions/ID/schedule-imports', kind: 'production.production_id', contentType: 'application/octet-stream', body: '{"universalScheduleStandard":{"breakdowns":[{"id":"s"}]}}' },
  { method: 'POST', path: '/api/productions/ID/sheet-attachments', kind: 'production.production_id', contentType: 'application/octet-stream', body: '%PDF-1.7' },
  { method: 'GET', path: '/api/sheet-attachments/ID', kind: 'sheet_attachment.sheet_attachment_id' },
  { method: 'GET', path: '/api/reader/attachments/ID', kind: 'sheet_attachment.sheet_attachment_id' },
  { method: 'GET', path: '/api/named-copies/ID', kind: 'call_sheet.call_sheet_id' },
  { method: 'GET', path: '/api/calendars/ID', kind: 'calendar_feed.calendar_feed_id' },
  { method: 'GET', path: '/api/reader/revisions' },
  { method: 'GET', path: '/s/ID', kind: 'call_sheet.call_sheet_id' },
  { method: 'POST', path: '/api/reader/calendar' },
  { method: 'GET', path: '/api/reader/telling' },
  { method: 'PUT', path: '/api/reader/telling', contentType: 'application/json', kind: 'person.person_id',
    body: '{"reader":"ID","version":1,"channels":["email"],"language":"de","quietFrom":null,"quietTo":null,"zone":null,"smsAgreed":false}' },
  { method: 'POST', path: '/api/reader/push', contentType: 'application/json', kind: 'person.person_id', body: `{"reader":"ID","endpoint":"https://push.example/one","p256dh":"B${'A'.repeat(86)}","auth":"${'A'.repeat(22)}"}` },
  { method: 'DELETE', path: '/api/reader/push', contentType: 'application/json', kind: 'person.person_id', body: '{"reader":"ID","endpoint":"https://push.example/one"}' },
  { method: 'POST', path: '/api/providers/ID/events', contentType: 'application/json', kind: 'delivery.delivery_id',
    body: '{"events":[{"id":"e","kind":"bounced","deliveryId":"ID","at":"2027-01-11T15:00:00Z"}]}' },
  { method: 'POST', path: '/api/reader/answer', contentType: 'application/json', kind: 'person.person_id',
    body: '{"revisionNumber":2,"kind":"confirmed","clientAnswerId":"11111111-1111-4111-8111-111111111111","reader":"ID"}' },
]
/** Answers with nothing of anybody. */
const PUBLIC = [/^\/graphql$/, /^\/health\//, /^\/(c|\*)?$/, /^\/assets\//, /^\/[\w.-]+\.(js|css|png|svg|webmanifest|html|ico|woff2|txt|json)$/, /^\/(icons|fonts)\//]

let bench: Awaited<ReturnType<typeof openBench>>
beforeAll(async () => {
  bench = await openBench()
}, 60_000)
afterAll(() => bench.close())

async function ask(route: Route, cookie: string, id: string): Promise<{ status: number; text: string }> {
  const fill = (text: string) => text.replace('ID', id)
  const headers = { cookie, ...(route.contentType ? { 'content-type': route.contentType } : {}) }
  const response = await fetch(`${bench.api.url}${fill(route.path)}`, { method: route.method, headers, ...(route.body ? { body: fill(route.body) } : {}) })
  return { status: response.status, text: await response.text() }
}

const neutral = (answer: { status: number; text: string }, id: string) => `${answer.status} ${answer.text.replaceAll(id, 'ID')}`

async function faultsOf(route: Route, principal: Principal): Promise<string[]> {
  const unknown = randomUUID()
  const expected = neutral(await ask(route, principal.cookie, unknown), unknown)
  const first = [...bench.victim.ids].map(([kind, ids]) => ({ kind, id: ids[0]! }))
  const chosen = route.path.includes('ID') || route.body?.includes('ID') ? first.filter(({ kind }, index) => kind === route.kind || index % 9 === 0) : first.slice(0, 1)
  const faults: string[] = []
  for (const { kind, id } of chosen) {
    const answer = await ask(route, principal.cookie, id)
    const name = `${route.method} ${route.path} with ${kind} as ${principal.name}`
    if (answer.status >= 500) faults.push(`${name}: breaks`)
    if (neutral(answer, id) !== expected) faults.push(`${name}: tells it from an unknown id: ${answer.status} ${answer.text.slice(0, 200)} / ${expected.slice(0, 200)}`)
    for (const leak of bench.oracle.leaksIn(answer.text, id, principal)) faults.push(`${name}: gives away ${leak}`)
  }
  return faults
}

describe('plain HTTP', () => {
  it('is served at no other place than those asked here', async () => {
    const served: string[] = []
    const listen: ServeRoutes = (server) => {
      server.addHook('onRoute', ({ method, url }) => {
        served.push(`${[method].flat().find((each) => each !== 'HEAD')} ${url}`)
      })
    }
    const app = await createApp(bench.api.services, { features: AppModule, routes: [listen, ...ROUTES] })
    await app.close()
    const asked = new Set(ASKED.map(({ method, path }) => `${method} ${path}`))
    const named = served.filter((route) => !route.startsWith('undefined')).map((route) => route.replace(/:file$/, 'ID.pdf').replace(/:\w+/, 'ID'))
    expect(named.filter((route) => !asked.has(route) && !PUBLIC.some((pattern) => pattern.test(route.split(' ')[1]!)))).toEqual([])
    expect([...asked].filter((route) => !named.includes(route))).toEqual([])
  })

  it('has something to give to who may have it', async () => {
    const reader = `callboard-reader=${bench.victim.reader}`
    const owner = [...bench.victim.owner.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const day = bench.victim.ids.get('call_sheet.day_id')![0]!
    const sheet = bench.victim.ids.get('call_sheet.call_sheet_id')![0]!
    expect((await ask(ASKED[0]!, owner, sheet)).status).toBe(200)
    const snapshot = await ask(ASKED[3]!, reader, '')
    expect([snapshot.status, bench.oracle.leaksIn(snapshot.text, '')]).toEqual([200, expect.arrayContaining([expect.stringContaining('zvq')])])
    expect((await ask(ASKED[4]!, reader, day)).status).toBe(200)
  })

  it.each(ASKED.map((route) => [route.method, route.path, route] as const))('%s %s gives strangers nothing', async (_method, _path, route) => {
    const before = await bench.oracle.sums()
    const faults = await Promise.all(bench.principals.map((principal) => faultsOf(route, principal)))
    expect(faults.flat()).toEqual([])
    expect(touched(before, await bench.oracle.sums(), bench.principals)).toEqual([])
  }, 30_000)
})
