/** A thousand mails of a publication handed to a mail server on this machine, beside a bare connection pool sending as many of the same. */
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { makeShoot, publish } from './stage.mjs'
import { median } from './side-by-side.mjs'

const nodemailer = createRequire(new URL('../apps/api/package.json', import.meta.url))('nodemailer')
const NAME = '1,000 mails of a publication, against a bare pool of mail connections'
const LIMIT = 0.7
const MAILS = 1000
const ROUNDS = 3

export async function run(stage) {
  const sink = fork(new URL('mail-sink.mjs', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [{ port }] = await once(sink, 'message')
  const worker = await stage.startWorker({ SMTP_URL: `smtp://127.0.0.1:${port}` })
  try {
    const rounds = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const shoot = await makeShoot(stage, { people: MAILS, days: 12 })
      const ours = await secondsUntil(sink, () => publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() }))
      await untilSettled(stage, shoot)
      const bare = await secondsUntil(sink, () => sendBare(port))
      rounds.push({ ours, bare, ratio: bare / ours })
    }
    const of = (key) => median(rounds.map((round) => round[key]))
    const detail = `${(MAILS / of('ours')).toFixed(0)} and ${(MAILS / of('bare')).toFixed(0)} mails a second, as medians of ${ROUNDS}; every delivery is a row that says sent`
    return { name: NAME, ratio: of('ratio'), limit: LIMIT, atLeast: true, detail }
  } finally {
    await worker.stop()
    sink.disconnect()
  }
}

/** Seconds from the moment there is something to send until the mail server has taken all of it. */
async function secondsUntil(sink, begin) {
  sink.send({ wanted: MAILS })
  const all = once(sink, 'message')
  const began = await begin()
  const started = began instanceof Date ? began : new Date()
  await all
  return (Date.now() - started.getTime()) / 1000
}

async function untilSettled({ owner }, shoot) {
  for (;;) {
    const { rows } = await owner.query("select count(*)::int as sent from delivery where organization_id = $1 and state = 'sent'", [shoot.organization_id])
    if (rows[0].sent === MAILS) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** As many mails with as much in them, with nothing to look up, to word or to write down. */
function sendBare(port) {
  const started = new Date()
  const pool = nodemailer.createTransport({ url: `smtp://127.0.0.1:${port}`, pool: true, maxConnections: 5, maxMessages: 100 })
  const text = 'Your call is now 06:30 (was 07:00). '.repeat(40)
  const html = `<p>${text.repeat(4)}</p>`
  const mails = Array.from({ length: MAILS }, (_, index) => pool.sendMail({
    from: 'callboard@callboard.example', to: `person${index}@callboard.example`, subject: '[WHITE] Day 1: your call is 06:30', text, html,
  }))
  void Promise.all(mails).then(() => pool.close())
  return Promise.resolve(started)
}
