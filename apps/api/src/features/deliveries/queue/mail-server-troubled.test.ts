import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { groupedBy } from '@callboard/basics'
import { type Instant, instant } from '@callboard/time'
import pg from 'pg'
import { ENTITIES } from '../../../entities.js'
import { deliveryQueue } from './delivery-queue.js'
import { openMailer } from '../../../platform/mail/open-mailer.js'
import { openSenders, type Senders } from '../../../platform/senders.js'
import { type OpenServices, openServices } from '../../../platform/services.js'
import { startApi, TEST_NOW, type TestApi } from '../../../../test/api.js'
import { startSmtp, type TestSmtp } from '../../../../test/smtp.js'
import { pause, report, times } from '../../../../test/faults/chance.js'
import { type LargeShoot, makeLargeShoot, publish } from '../../../../test/faults/large-shoot.js'

const RUNS = times(1)
const PEOPLE = 20
/** The mail server is away this long by the clock of the worker, which the test moves: an hour of it costs seconds. */
const MINUTES = Number(process.env['CALLBOARD_OUTAGE_MINUTES'] ?? 3)
const MOST_SECONDS_AFTER = 300
/** A worker looks this often when nothing wakes it, and sends this many at once. */
const LOOKS_EVERY = 5
const AT_ONCE = 12

let api: TestApi
let worker: OpenServices
let owner: pg.Client
let smtp: TestSmtp
let senders: Senders
let now: Instant
beforeAll(async () => {
  api = await startApi()
  worker = { ...(await openServices(api.settings, 'callboard_worker', ENTITIES)), clock: { now: () => now } }
  owner = new pg.Client({ connectionString: api.ownerUrl })
  await owner.connect()
  smtp = await startSmtp()
  senders = { ...openSenders(worker), mailer: openMailer({ ...worker, settings: { ...worker.settings, smtpUrl: smtp.url } }) }
}, 120_000)
beforeEach(() => {
  now = instant(TEST_NOW)
})
afterAll(async () => {
  await senders.mailer.close()
  await smtp.stop()
  await owner.end()
  await worker.close()
  await api.stop()
})

/** A schedule of its own is published, and everybody on it waits to be told. */
async function publishToAll(people = PEOPLE): Promise<LargeShoot> {
  const shoot = await makeLargeShoot(owner, people, 3)
  await owner.query("update session set started_at = $1, last_used_at = $1, ends_at = $1::timestamptz + interval '14 days' where organization_id = $2", [TEST_NOW, shoot.organizationId])
  expect(await publish(api.url, shoot, crypto.randomUUID())).toMatchObject({ deliveries: people })
  return shoot
}

const later = (seconds: number) => void (now = instant(new Date(Date.parse(now) + seconds * 1000).toISOString()))

/** One look of the worker: everything that is due, as many at once as it does; gives how many were tried. */
async function look(): Promise<number> {
  const queue = deliveryQueue(worker, senders)
  let tried = 0
  for (let jobs = await queue.claim(AT_ONCE); jobs.length > 0; jobs = await queue.claim(AT_ONCE)) {
    await Promise.all(jobs.map((job) => queue.handle(job)))
    tried += jobs.length
  }
  return tried
}

async function statesOf({ productionId }: LargeShoot): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ state: string; count: number }>('select state, count(*)::int from delivery where production_id = $1 group by 1', [productionId])
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

interface Endured {
  /** Tries in the busiest second after everybody was tried once. */
  readonly mostInOneSecond: number
  readonly tries: number
  /** Seconds from its return until all were sent. */
  readonly after: number
}

/** Moves the clock to the whole second in which the next of them is due; gives it in seconds from the beginning, or null. */
async function moveToNextTry({ productionId }: LargeShoot): Promise<number | null> {
  const { rows } = await owner.query<{ at: Date | null }>("select min(next_attempt_at) as at from delivery where production_id = $1 and state = 'queued'", [productionId])
  if (!rows[0]?.at) return null
  const second = Math.ceil((rows[0].at.getTime() - Date.parse(TEST_NOW)) / 1000)
  now = instant(new Date(Date.parse(TEST_NOW) + second * 1000).toISOString())
  return second
}

/** Lets the clock run while the server does not take mail, then until all is sent. */
async function endure(shoot: LargeShoot, back: () => Promise<void> | void): Promise<Endured> {
  let [mostInOneSecond, tries] = [0, await look()]
  for (let second = await moveToNextTry(shoot); second! < MINUTES * 60; second = await moveToNextTry(shoot)) {
    const tried = await look()
    mostInOneSecond = Math.max(mostInOneSecond, tried)
    tries += tried
  }
  expect(await statesOf(shoot)).toEqual({ queued: PEOPLE })
  await back()
  let last = MINUTES * 60
  for (let second: number | null = last; second !== null; second = await moveToNextTry(shoot)) {
    last = second
    await look()
  }
  return { mostInOneSecond, tries, after: last + LOOKS_EVERY - MINUTES * 60 }
}

/** Everybody got theirs once, and nobody else's. */
function expectOnce(people = PEOPLE): void {
  expect(new Set(smtp.messages.map((mail) => mail.recipients.join())).size).toBe(people)
  expect(smtp.messages).toHaveLength(people)
}

async function inRuns<Facts extends object>(fault: string, run: () => Promise<Facts>): Promise<void> {
  const runs: Facts[] = []
  for (let number = 0; number < RUNS; number += 1) {
    now = instant(TEST_NOW)
    smtp.messages.length = 0
    runs.push(await run())
  }
  report(fault, { runs: RUNS, people: PEOPLE, each: runs })
}

describe('a mail server in trouble', () => {
  it.each(['down', 'busy'] as const)(`that is %s for ${MINUTES} minutes is asked by few at a time, and all is sent within five minutes of its return`, async (how) => {
    await inRuns(`mail server ${how}`, async () => {
      const shoot = await publishToAll()
      const port = Number(new URL(smtp.url).port)
      if (how === 'down') await smtp.stop()
      else smtp.failAll(451)
      const endured = await endure(shoot, async () => {
        if (how === 'down') smtp = await startSmtp(port)
        else smtp.failAll(null)
      })
      expectOnce()
      expect(endured.after).toBeLessThanOrEqual(MOST_SECONDS_AFTER)
      expect(endured.mostInOneSecond).toBeLessThan(PEOPLE * 0.95)
      expect(endured.tries).toBeLessThanOrEqual(PEOPLE * (6 + MINUTES / 3))
      return { minutes: MINUTES, ...endured }
    })
  }, 1_200_000)

  it('that takes two seconds over each mail gets each once, over several connections', async () => {
    await inRuns('mail server slow', async () => {
      smtp.delay(2000)
      const shoot = await publishToAll()
      const began = performance.now()
      while ((await statesOf(shoot))['queued']) await look()
      const seconds = (performance.now() - began) / 1000
      smtp.delay(0)
      expectOnce()
      expect(await statesOf(shoot)).toEqual({ sent: PEOPLE })
      expect(seconds).toBeLessThan(PEOPLE * 2)
      return { seconds: Math.round(seconds) }
    })
  }, 1_200_000)

  it('that breaks off before it says that it took a mail is given the same mail again', async () => {
    await inRuns('mail server breaks off', async () => {
      const dropped = PEOPLE / 4
      const shoot = await publishToAll()
      smtp.dropNext(dropped)
      await look()
      expect(await statesOf(shoot)).toEqual({ sent: PEOPLE - dropped, queued: dropped })
      for (let looks = 0; looks < 3; looks += 1) {
        later(LOOKS_EVERY)
        await look()
      }
      expect(await statesOf(shoot)).toEqual({ sent: PEOPLE })
      const byRecipient = groupedBy(smtp.messages, (mail) => mail.recipients.join())
      const again = [...byRecipient.values()].filter((mails) => mails.length > 1)
      expect([byRecipient.size, again.length]).toEqual([PEOPLE, dropped])
      expect(again.filter((mails) => new Set(mails.map((mail) => mail.messageId)).size !== 1)).toEqual([])
      return { dropped, sentAgain: smtp.messages.length - PEOPLE, otherMessageIds: 0 }
    })
  }, 300_000)

  it('that refuses an address for good is not asked again, and the office is told within a minute', async () => {
    await inRuns('mail server refuses', async () => {
      const shoot = await publishToAll(5)
      smtp.failAll(550)
      const began = performance.now()
      const heard: number[] = []
      const listening = api.services.live.events.subscribe((event) => void (event.kind === 'deliveriesMoved' && event.subjectId === shoot.productionId && heard.push(performance.now() - began)))
      await look()
      while (heard.length === 0 && performance.now() - began < 60_000) await pause(50)
      listening.unsubscribe()
      const tried = smtp.tried
      later(3600)
      await look()
      smtp.failAll(null)
      expect([await statesOf(shoot), smtp.tried - tried]).toEqual([{ bounced: 5 }, 0])
      expect(heard[0]).toBeLessThan(60_000)
      return { toldAfterMilliseconds: Math.round(heard[0]!) }
    })
  }, 300_000)
})
