import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { cloneDatabase, dropDatabase, TEST_SECRET } from '../template.js'
import { chanceOf, pause, report, times } from './chance.js'
import { type LargeShoot, makeLargeShoot, publish } from './large-shoot.js'
import { killAll, type Running, startProcess } from './processes.js'

const KILLS = times(20)
const PEOPLE = 150
const DAYS = 6
const SPARE = 2
const chance = chanceOf(20_270_112)

let ownerUrl: string
let owner: pg.Client
/** Never killed: the process a client reaches when it tries again. */
let survivor: Running
beforeAll(async () => {
  ownerUrl = await cloneDatabase()
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  survivor = await startApi()
}, 120_000)
afterAll(async () => {
  killAll()
  await owner.end()
  await dropDatabase(ownerUrl)
})

const startOnce = () => startProcess('main', { DATABASE_URL: ownerUrl, CALLBOARD_SECRET: TEST_SECRET, CALLBOARD_DEMO: 'off' })
/** On a machine too busy to answer within two seconds a process ends instead of starting, and is started again, as a supervisor does. */
const startApi = () => startOnce().catch(startOnce)

/** Everything a publication leaves behind, in one statement, so that it is one moment's truth. */
const TRACES = `
select (select count(*)::int from revision where production_id = $1) as revisions,
  (select count(*)::int from booking where production_id = $1) as bookings,
  (select count(*)::int from call_sheet where production_id = $1) as sheets,
  (select count(*)::int from snapshot where production_id = $1) as snapshots,
  (select count(*)::int from notice where production_id = $1) as notices,
  (select count(*)::int from delivery where production_id = $1) as deliveries,
  (select count(*)::int from delivery_event e join delivery d using (organization_id, delivery_id) where d.production_id = $1) as events,
  (select count(*)::int from audit_entry where production_id = $1 and operation = 'publishSchedule') as "auditEntries",
  (select published_version from draft where production_id = $1) as "publishedVersion"`

type Traces = Readonly<Record<string, number | null>>
const NOTHING: Traces = {
  revisions: 0, bookings: 0, sheets: 0, snapshots: 0, notices: 0, deliveries: 0, events: 0, auditEntries: 0, publishedVersion: null,
}

async function tracesOf(shoot: LargeShoot): Promise<Traces> {
  return (await owner.query(TRACES, [shoot.productionId])).rows[0]
}

/** What the killed process had begun ends with its connections; until then nobody can say whether it was committed. */
async function untilQuiet(): Promise<void> {
  for (let look = 0; look < 400; look += 1) {
    const busy = await owner.query("select 1 from pg_stat_activity where datname = current_database() and usename = 'callboard_app' and state <> 'idle'")
    if (busy.rowCount === 0) return
    await pause(25)
  }
  throw new Error('A transaction of a killed process does not end')
}

async function killDuringPublish(api: Running, shoot: LargeShoot, key: string, after: number): Promise<'answered' | 'cut off'> {
  const answer = publish(api.url, shoot, key).then(() => 'answered' as const, () => 'cut off' as const)
  await pause(after)
  await api.kill()
  const outcome = await answer
  await untilQuiet()
  return outcome
}

/** A process's first publication, which is what every killed one is busy with. */
async function publishUndisturbed(): Promise<{ took: number; traces: Traces }> {
  const [api, shoot] = [await startApi(), await makeLargeShoot(owner, PEOPLE, DAYS)]
  const began = performance.now()
  await publish(api.url, shoot, randomUUID())
  const took = performance.now() - began
  await api.kill()
  return { took, traces: await tracesOf(shoot) }
}

it(`publishes wholly or not at all when killed, ${KILLS} times over, and once when asked again`, async () => {
  const usual = [await publishUndisturbed(), await publishUndisturbed(), await publishUndisturbed()].toSorted((a, b) => a.took - b.took)[1]!
  const all = usual.traces
  expect(all).toMatchObject({ revisions: 1, sheets: DAYS, snapshots: PEOPLE + DAYS + 1, notices: PEOPLE, deliveries: PEOPLE, events: PEOPLE, auditEntries: 1, publishedVersion: 1 })

  const spare = Array.from({ length: SPARE }, () => startApi())
  for (const one of spare) one.catch(() => undefined)
  const tally = { beforeCommit: 0, afterCommitUnanswered: 0, afterAnswer: 0 }
  const faults: object[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    const api = await spare.shift()!
    if (kill + SPARE < KILLS) spare.push(startApi())
    const [shoot, key, after] = [await makeLargeShoot(owner, PEOPLE, DAYS), randomUUID(), chance() * usual.took * 1.1]
    const outcome = await killDuringPublish(api, shoot, key, after)
    const left = await tracesOf(shoot)
    const isPublished = left['revisions'] === 1
    if (JSON.stringify(left) !== JSON.stringify(isPublished ? { ...all, bookings: left['bookings'] } : NOTHING)) faults.push({ kill, after, left })
    if (outcome === 'answered' && !isPublished) faults.push({ kill, after, outcome, left })
    tally[outcome === 'answered' ? 'afterAnswer' : isPublished ? 'afterCommitUnanswered' : 'beforeCommit'] += 1

    const again = await publish(survivor.url, shoot, key)
    const finally_ = await tracesOf(shoot)
    if (again.__typename !== 'SchedulePublished' || JSON.stringify(finally_) !== JSON.stringify({ ...all, bookings: finally_['bookings'] })) faults.push({ kill, after, again, finally_ })
    if (isPublished && left['bookings'] !== finally_['bookings']) faults.push({ kill, left, finally_ })
    // Of many rounds something is known before the last.
    if ((kill + 1) % 20 === 0 || kill + 1 === KILLS) report('API killed during publish', { kills: kill + 1, usualMilliseconds: Math.round(usual.took), ...tally, faults: faults.length })
  }
  expect(faults).toEqual([])
  expect(tally.beforeCommit).toBeGreaterThan(0)
}, KILLS * 90_000)
