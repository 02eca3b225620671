import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { groupedBy } from '@callboard/basics'
import pg from 'pg'
import { startSmtp, type TestSmtp } from '../smtp.js'
import { cloneDatabase, dropDatabase, TEST_SECRET } from '../template.js'
import { chanceOf, pause, report, times } from './chance.js'
import { makeLargeShoot, publish } from './large-shoot.js'
import { killAll, type Running, startProcess } from './processes.js'

const KILLS = times(20)
const PEOPLE = 15 * KILLS + 50
const AT_ONCE = 5
const chance = chanceOf(20_270_113)

let ownerUrl: string
let owner: pg.Client
let smtp: TestSmtp
beforeAll(async () => {
  ownerUrl = await cloneDatabase()
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  smtp = await startSmtp()
  smtp.delay(100)
}, 120_000)
afterAll(async () => {
  killAll()
  await smtp.stop()
  await owner.end()
  await dropDatabase(ownerUrl)
})

const start = (program: 'main' | 'worker'): Promise<Running> => startProcess(program, {
  DATABASE_URL: ownerUrl, CALLBOARD_SECRET: TEST_SECRET, CALLBOARD_DEMO: 'off', SMTP_URL: smtp.url, CALLBOARD_LEASE_SECONDS: '2',
})

async function waiting(): Promise<number> {
  return (await owner.query("select count(*)::int as count from delivery where state = 'queued'")).rows[0].count
}

/** Lets a worker send for a moment, from its first mail on, and ends it in the middle. */
async function sendAndKill(): Promise<boolean> {
  const before = smtp.messages.length
  const worker = await start('worker')
  while (smtp.messages.length === before && (await waiting()) > 0) await pause(10)
  await pause(chance() * 300)
  const wasBusy = (await owner.query("select 1 from delivery where state = 'queued' and leased_until > now()")).rowCount! > 0
  await worker.kill()
  return wasBusy
}

it(`loses nobody when the worker is killed ${KILLS} times while it sends`, async () => {
  const shoot = await makeLargeShoot(owner, PEOPLE, 3)
  const api = await start('main')
  await publish(api.url, shoot, randomUUID())
  await api.kill()

  let whileSending = 0
  for (let kill = 0; kill < KILLS; kill += 1) if (await sendAndKill()) whileSending += 1
  const last = await start('worker')
  while ((await waiting()) > 0) await pause(100)
  await last.stop()

  const people = (await owner.query("select count(distinct (revision_id, person_id, channel))::int as count from delivery where state = 'sent'")).rows[0].count
  const oddlySent = await owner.query("select delivery_id from delivery_event where state = 'sent' group by delivery_id having count(*) <> 1")
  const mails = groupedBy(smtp.messages, (mail) => mail.messageId)
  const extra = smtp.messages.length - mails.size
  report('worker killed while sending', { kills: KILLS, whileSending, people, duplicates: extra })
  expect(people).toBe(PEOPLE)
  expect(oddlySent.rowCount).toBe(0)
  expect(new Set(smtp.messages.flatMap((mail) => mail.recipients)).size).toBe(PEOPLE)
  expect(mails.size).toBe(PEOPLE)
  expect([...mails.values()].filter((same) => new Set(same.map((mail) => mail.recipients.join())).size !== 1)).toEqual([])
  expect(extra).toBeLessThanOrEqual(AT_ONCE * KILLS)
  expect(whileSending).toBeGreaterThanOrEqual(KILLS / 2)
}, 1_200_000)
