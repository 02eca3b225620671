import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeMember, sql } from '../builders.js'
import { openBench } from './bench.js'
import { loadSchema, type Operation, operationsOf } from './operations.js'
import type { Principal } from './principals.js'
import { announceVictims, clientFor, closeSockets, EVENT_OF, heardBy, listenTo, pause } from './sockets.js'
import { type Variables, variablesFor, withId } from './values.js'

const ALL = operationsOf(loadSchema()).filter((operation) => operation.kind === 'subscription')
/** Those that name what they are about; the others are about the asker alone. */
const SUBSCRIPTIONS = ALL.filter(({ slots }) => slots.length > 0)

let bench: Awaited<ReturnType<typeof openBench>>
beforeAll(async () => {
  bench = await openBench()
}, 60_000)
afterAll(async () => {
  closeSockets()
  await bench.close()
})

const heardAs = (principal: Principal, operation: Operation, variables: Variables) => heardBy(bench, clientFor(bench, principal.cookie), { operation, variables })

describe.each(SUBSCRIPTIONS.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  it('is heard by who may hear it', async () => {
    const { owner } = bench.victim
    const cookie = [...owner.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const heard = await heardBy(bench, clientFor(bench, cookie), { operation, variables: variablesFor(operation, bench.victim) }, 2)
    expect(heard.map((event) => event.includes(`"data":{"${operation.name}":`))).toEqual([true, true])
  })

  it('tells strangers nothing, and of the victim no more than of what is not there', async () => {
    const own = variablesFor(operation, bench.other)
    const faults = await Promise.all(bench.principals.map(async (principal) => {
      const [slot] = operation.slots
      const id = bench.victim.ids.get(EVENT_OF[operation.name]!)![0]!
      const [told, unknown] = await Promise.all([heardAs(principal, operation, withId(own, slot!, id)), heardAs(principal, operation, withId(own, slot!, crypto.randomUUID()))])
      const leaks = bench.oracle.leaksIn(told.join('\n'), id, principal)
      const isSame = JSON.stringify(told).replaceAll(id, '') === JSON.stringify(unknown)
      return told.length === 1 && isSame && !told[0]!.includes('"data":{') && leaks.length === 0 ? [] : [`${principal.name}: ${JSON.stringify(told)} / ${JSON.stringify(unknown)}`]
    }))
    expect(faults.flat()).toEqual([])
  })

  it('tells a member of another organization how their own stands, and nothing of the victim', async () => {
    const { heard, stop } = listenTo(clientFor(bench, bench.principals[0]!.cookie), { operation, variables: variablesFor(operation, bench.other) })
    for (let turn = 0; turn < 20 && heard.length === 0; turn += 1) await pause()
    for (let turn = 0; turn < 3; turn += 1) {
      await announceVictims(bench, operation)
      await pause()
    }
    stop()
    expect([heard.length, bench.oracle.leaksIn(heard.join('\n'), '')]).toEqual([1, []])
  })
})

describe.each(ALL.filter(({ slots }) => slots.length === 0).map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  it('tells everybody of themselves alone', async () => {
    const subject = bench.victim.ids.get(EVENT_OF[operation.name]!)![0]!
    const [own] = await sql<{ id: string }>(bench.api, 'select m.person_id as id from membership m where m.membership_id = $1', [bench.victim.crew.membershipId])
    const cookie = [...bench.victim.crew.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const crew = listenTo(clientFor(bench, cookie), { operation, variables: {} })
    const others = bench.principals.map((principal) => ({ principal, ...listenTo(clientFor(bench, principal.cookie), { operation, variables: {} }) }))
    for (let turn = 0; turn < 20 && crew.heard.length < 2; turn += 1) {
      await pause()
      for (const subjectId of [own!.id, subject]) {
        await sql(bench.api, 'select pg_notify($1, $2)', ['callboard', JSON.stringify({ kind: operation.name, organizationId: bench.victim.organizationId, subjectId })])
      }
    }
    for (const { stop } of [crew, ...others]) stop()
    expect(crew.heard.length).toBeGreaterThanOrEqual(2)
    const outside = others.filter(({ principal }) => !principal.own.includes(own!.id))
    expect(outside.flatMap(({ principal, heard }) => bench.oracle.leaksIn(heard.join('\n'), '', principal))).toEqual([])
    expect(Math.max(...outside.map(({ heard }) => heard.length))).toBeLessThanOrEqual(1)
  })
})

describe('a subscription that was allowed', () => {
  const operation = SUBSCRIPTIONS.find(({ name }) => name === 'draftMoved')!
  const endings: readonly [string, (membershipId: string, accountId: string) => Promise<unknown>][] = [
    ['the production is taken away', (membershipId) => sql(bench.api, 'delete from membership_production where membership_id = $1', [membershipId])],
    ['the role becomes a smaller one', (membershipId) => sql(bench.api, "update membership set role = 'crew' where membership_id = $1", [membershipId])],
    ['the session ends', (_membershipId, accountId) => sql(bench.api, 'delete from session where account_id = $1', [accountId])],
    ['the session continues in another organization', async (_membershipId, accountId) => {
      await sql(bench.api, "insert into membership (organization_id, membership_id, account_id, role) values ($1, gen_random_uuid(), $2, 'owner')", [bench.other.organizationId, accountId])
      await sql(bench.api, 'update session set organization_id = $1 where account_id = $2', [bench.other.organizationId, accountId])
    }],
  ]

  it.each(endings)('falls silent when %s', async (_name, end) => {
    const { organizationId, shoot } = bench.victim
    const member = await makeMember(bench.api, { role: 'assistantDirector', organizationId, productionIds: [shoot.productionId] })
    const cookie = [...member.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const client = clientFor(bench, cookie)
    const { heard, stop } = listenTo(client, { operation, variables: { draftId: shoot.draftId } })
    for (let turn = 0; turn < 20 && heard.length < 2; turn += 1) {
      await announceVictims(bench, operation)
      await pause()
    }
    await pause()
    const before = heard.length
    await end(member.membershipId, member.accountId)
    await announceVictims(bench, operation)
    await pause()
    await announceVictims(bench, operation)
    await pause()
    stop()
    expect([before > 1, heard.length]).toEqual([true, before])
  })
})

describe('a socket', () => {
  const say = async (query: string, variables: Variables = {}): Promise<string> => {
    const cookie = [...bench.other.owner.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return new Promise((resolve) => {
      const keep = (value: unknown) => resolve(JSON.stringify(value instanceof Error ? value.message : value))
      clientFor(bench, cookie).subscribe({ query, variables }, { next: keep, error: (error) => keep(isClosing(error) ? `closed with ${error.code}` : error), complete: () => keep('over') })
    })
  }
  const isClosing = (error: unknown): error is { code: number } => typeof error === 'object' && error !== null && 'code' in error

  const REFUSED: readonly [string, string, Variables, RegExp][] = [
    ['a question', '{ productions { title } }', {}, /for subscriptions only/],
    ['a change', 'mutation { signOut { sessions } }', {}, /for subscriptions only/],
    ['21 directives', `subscription { draftMoved(draftId: "x") { ${'version @skip(if: false) '.repeat(21)} } }`, {}, /too much at once/],
    ['1,001 tokens', `subscription { draftMoved(draftId: "x") { ${'version '.repeat(1001)} } }`, {}, /more that 1000 tokens/],
    ['a frame of 70 KB', `subscription { draftMoved(draftId: "x") { version } } #${'x'.repeat(70_000)}`, {}, /closed with 1009/],
    ['what is no document', 'subscription {', {}, /Syntax Error/],
    ['a condition without a value', 'subscription ($v: Boolean!) { draftMoved(draftId: "x") @include(if: $v) { version } }', {}, /of required type/],
    ['an id that is none', 'subscription { draftMoved(draftId: "x") { version } }', {}, /This is not here, or not for you/],
    ['an id with a character the database cannot keep', 'subscription ($id: ID!) { draftMoved(draftId: $id) { version } }', { id: '\u0000' }, /This is not here, or not for you/],
    ['an object for an id', 'subscription ($id: ID!) { draftMoved(draftId: $id) { version } }', { id: {} }, /ID cannot represent/],
  ]

  it.each(REFUSED)('takes not %s', async (_name, query, variables, expected) => {
    const heard = await say(query, variables)
    expect(heard).toMatch(expected)
    expect(heard).not.toMatch(/uuid|syntax|invalid byte|node_modules/)
  })
})
