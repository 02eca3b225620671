import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { groupedBy } from '@callboard/basics'
import pg from 'pg'
import { startSmsService, type TestSmsService } from '../sms-service.js'
import { startSmtp, type TestSmtp } from '../smtp.js'
import { cloneDatabase, dropDatabase, TEST_SECRET } from '../template.js'
import { chanceOf, pause, report, times } from './chance.js'
import { makeLargeShoot, publish } from './large-shoot.js'
import { killAll, type Running, startProcess } from './processes.js'
import { tellByText } from './tell-by-text.js'

const KILLS = times(6)
const PEOPLE = 15 * KILLS + 50
const AT_ONCE = 5
/** As short as a test can wait for; in production it is thirty. */
const LEASE_SECONDS = Number(process.env['CALLBOARD_FAULT_LEASE'] ?? 2)
const MOST_SECONDS_AFTER_LEASE = 15
const chance = chanceOf(20_270_113)

let ownerUrl: string
let owner: pg.Client
let smtp: TestSmtp
let texts: TestSmsService
beforeAll(async () => {
  ownerUrl = await cloneDatabase()
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  smtp = await startSmtp()
  smtp.delay(100)
  texts = await startSmsService()
  texts.delay = 100
}, 120_000)
afterAll(async () => {
  killAll()
  await smtp.stop()
  await texts.stop()
  await owner.end()
  await dropDatabase(ownerUrl)
})

const start = (program: 'main' | 'worker'): Promise<Running> => startProcess(program, {
  DATABASE_URL: ownerUrl, CALLBOARD_SECRET: TEST_SECRET, CALLBOARD_DEMO: 'off', SMTP_URL: smtp.url, SMS_URL: texts.url, CALLBOARD_LEASE_SECONDS: String(LEASE_SECONDS),
})

async function waiting(): Promise<number> {
  return (await owner.query("select count(*)::int as count from delivery where state in ('queued', 'unknown')")).rows[0].count
}

/** Lets a worker send for a moment, from its first mail on, and ends it in the middle. */
async function sendAndKill(): Promise<boolean> {
  const messages = () => smtp.messages.length + texts.sent.length
  const before = messages()
  const worker = await start('worker')
  while (messages() === before && (await waiting()) > 0) await pause(10)
  await pause(chance() * 300)
  const wasBusy = (await owner.query("select 1 from delivery where state = 'queued' and leased_until > now()")).rowCount! > 0
  await worker.kill()
  return wasBusy
}

it(`loses nobody when the worker is killed ${KILLS} times while it sends`, async () => {
  const shoot = await makeLargeShoot(owner, PEOPLE, 3)
  const api = await start('main')
  await tellByText(owner, 2)
  await publish(api.url, shoot, randomUUID())
  await api.kill()

  let whileSending = 0
  for (let kill = 0; kill < KILLS; kill += 1) if (await sendAndKill()) whileSending += 1
  const last = await start('worker')
  const left = (await owner.query<{ delivery_id: string }>("select delivery_id from delivery where state in ('queued', 'unknown') and leased_until > now()")).rows.map((row) => row.delivery_id)
  const began = performance.now()
  const stillLeft = async () => (await owner.query("select 1 from delivery where state in ('queued', 'unknown') and delivery_id = any($1)", [left])).rowCount !== 0
  while (await stillLeft()) await pause(100)
  const resumedAfterSeconds = Math.round((performance.now() - began) / 100) / 10
  while ((await waiting()) > 0) await pause(100)
  await last.stop()

  const people = (await owner.query("select count(distinct (revision_id, person_id, channel))::int as count from delivery where state = 'sent'")).rows[0].count
  const oddlySent = await owner.query("select delivery_id from delivery_event where state = 'sent' group by delivery_id having count(*) <> 1")
  const mails = groupedBy(smtp.messages, (mail) => mail.messageId)
  const extra = smtp.messages.length - mails.size
  const numbers = new Set(texts.sent.map((sms) => sms.to))
  report('worker killed while sending', { kills: KILLS, whileSending, people, lost: PEOPLE - people, duplicates: extra, leaseSeconds: LEASE_SECONDS, leftByTheLast: left.length, resumedAfterSeconds, texts: texts.sent.length, duplicateTexts: texts.sent.length - numbers.size })
  expect(people).toBe(PEOPLE)
  expect(oddlySent.rowCount).toBe(0)
  expect(resumedAfterSeconds).toBeLessThanOrEqual(LEASE_SECONDS + MOST_SECONDS_AFTER_LEASE)
  expect(texts.sent.length).toBe(numbers.size)
  expect(new Set(smtp.messages.flatMap((mail) => mail.recipients)).size + numbers.size).toBe(PEOPLE)
  expect(mails.size + numbers.size).toBe(PEOPLE)
  expect([...mails.values()].filter((same) => new Set(same.map((mail) => mail.recipients.join())).size !== 1)).toEqual([])
  expect(extra).toBeLessThanOrEqual(AT_ONCE * KILLS)
  expect(whileSending).toBeGreaterThanOrEqual(KILLS / 2)
}, 600_000 + KILLS * 60_000)
