/** A crew member's phone asking for its call sheet, beside a bare server that looks up the same token and sends the same bytes from memory. */
import { randomUUID } from 'node:crypto'
import { makeShoot, publish, send } from './stage.mjs'
import { sideBySide } from './side-by-side.mjs'

const NAME = 'reader’s snapshot, against a bare server with the same token lookup'
const LIMIT = 0.6

export async function run(stage) {
  const shoot = await makeShoot(stage, { people: 120, days: 12 })
  await publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() })
  const request = { path: '/api/reader/snapshot', method: 'GET', headers: { cookie: shoot.readerCookie } }
  const ours = await send(stage.api.url, request)
  if (ours.status !== 200) throw new Error(`The snapshot is refused: ${ours.text}`)
  await send(stage.bare.url, { path: '/snapshot', method: 'POST', body: ours.text })
  const bare = await send(stage.bare.url, request)
  if (bare.text !== ours.text) throw new Error('The two servers send different bytes')
  const measured = await sideBySide({ ours: { ...request, url: stage.api.url }, bare: { ...request, url: stage.bare.url } })
  const detail = `${(ours.text.length / 1024).toFixed(1)} KB: ${measured.ours.toFixed(0)} and ${measured.bare.toFixed(0)} requests a second`
  return { name: NAME, ratio: measured.ratio, limit: LIMIT, atLeast: true, detail }
}
