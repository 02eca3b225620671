/** A thousand mails of a publication handed to a mail server on this machine, beside a bare connection pool sending as many of the same. */
import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { makeShoot, publish } from './stage.mjs'
import { median } from './side-by-side.mjs'

const fromApi = createRequire(new URL('../apps/api/package.json', import.meta.url))
const nodemailer = fromApi('nodemailer')
const { default: PostalMime } = await import(pathToFileURL(fromApi.resolve('postal-mime')))
const NAME = '1,000 mails of a publication, against a bare pool of mail connections'
const LIMIT = 0.7
const MAILS = 1000
const ROUNDS = 3
/** Addresses of other lengths, and what lies between the parts. */
const MOST_BYTES_APART = 200

export async function run(stage) {
  const sink = fork(new URL('mail-sink.mjs', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [{ port }] = await once(sink, 'message')
  const worker = await stage.startWorker({ SMTP_URL: `smtp://127.0.0.1:${port}` })
  try {
    const rounds = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const shoot = await makeShoot(stage, { people: MAILS, days: 12 })
      const { seconds: ours, last } = await secondsUntil(sink, () => publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() }))
      await untilSettled(stage, shoot)
      const letter = await letterOf(last)
      const { seconds: bare, last: bareLast } = await secondsUntil(sink, () => sendBare(port, letter))
      if (Math.abs(bareLast.length - last.length) > MOST_BYTES_APART) throw new Error(`Ours was ${last.length} bytes, the bare one ${bareLast.length}`)
      rounds.push({ ours, bare, ratio: bare / ours, bytes: last.length })
    }
    const of = (key) => median(rounds.map((round) => round[key]))
    const detail = `${(MAILS / of('ours')).toFixed(0)} and ${(MAILS / of('bare')).toFixed(0)} mails a second, of ${(of('bytes') / 1024).toFixed(1)} KB, as medians of ${ROUNDS}; every delivery is a row that says sent`
    return { name: NAME, ratio: of('ratio'), limit: LIMIT, atLeast: true, detail }
  } finally {
    await worker.stop()
    sink.disconnect()
  }
}

/** Seconds from the moment there is something to send until the mail server has taken all of it; and the last mail it took. */
async function secondsUntil(sink, begin) {
  sink.send({ wanted: MAILS })
  const all = once(sink, 'message')
  const began = await begin()
  const started = began instanceof Date ? began : new Date()
  const [{ last }] = await all
  return { seconds: (Date.now() - started.getTime()) / 1000, last }
}

async function untilSettled({ owner }, shoot) {
  for (;;) {
    const { rows } = await owner.query("select count(*)::int as sent from delivery where organization_id = $1 and state = 'sent'", [shoot.organization_id])
    if (rows[0].sent === MAILS) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** What a mail that was sent consists of: the same goes into the bare ones. */
async function letterOf(raw) {
  const { subject, text, html } = await PostalMime.parse(Buffer.from(raw, 'latin1'))
  return { subject, text: text.trimEnd(), html: html.trimEnd() }
}

/** As many mails with the same in them, with nothing to look up, to word or to write down. */
function sendBare(port, letter) {
  const started = new Date()
  const pool = nodemailer.createTransport({ url: `smtp://127.0.0.1:${port}`, pool: true, maxConnections: 5, maxMessages: 100 })
  const mails = Array.from({ length: MAILS }, (_, index) => pool.sendMail({
    from: { name: 'Callboard', address: 'callboard@callboard.example' }, to: { name: `Person ${index}`, address: `person${index}@callboard.example` },
    ...letter, messageId: `<${randomUUID()}@callboard.example>`, headers: { 'Auto-Submitted': 'auto-generated' },
  }))
  void Promise.all(mails).then(() => pool.close())
  return Promise.resolve(started)
}
