import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { startApi, type TestApi } from '../api.js'
import { chanceOf, pause, report, times } from './chance.js'
import { type LargeShoot, makeLargeShoot, publish } from './large-shoot.js'

const TIMES = times(20)
const chance = chanceOf(20_270_114)

let api: TestApi
let owner: pg.Client
beforeAll(async () => {
  // They are signed in as of now.
  api = await startApi({ CALLBOARD_CLOCK: '' })
  owner = new pg.Client({ connectionString: api.ownerUrl })
  await owner.connect()
}, 120_000)
afterAll(async () => {
  await owner.end()
  await api.stop()
})

const EFFECTS = `
select (select count(*)::int from revision where production_id = $1) as revisions,
  (select count(*)::int from (select 1 from delivery where production_id = $1 group by revision_id, person_id, channel having count(*) > 1) x) as "toldTwice",
  (select count(*)::int from audit_entry where production_id = $1 and operation = 'publishSchedule') as "published",
  (select count(*)::int from acknowledgement where production_id = $1) as answers,
  (select count(*)::int from problem where production_id = $1) as problems,
  (select count(*)::int from audit_entry where production_id = $1 and operation = 'answerCall') as "answered"`

async function effectsOn({ productionId }: LargeShoot): Promise<object> {
  return (await owner.query(EFFECTS, [productionId])).rows[0]
}
const ONE_PUBLICATION = { revisions: 1, toldTwice: 0, published: 1, answers: 0, problems: 0, answered: 0 }
const ONE_ANSWER = { ...ONE_PUBLICATION, answers: 1, problems: 1, answered: 1 }

/** The answer somebody without signal gave, as their phone sends it. */
async function answer(shoot: LargeShoot, clientAnswerId: string, message = 'Ferry'): Promise<number> {
  const body = JSON.stringify({ revisionNumber: 1, kind: 'late', message, clientAnswerId })
  return (await fetch(`${api.url}/api/reader/answer`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: shoot.readerCookie }, body })).status
}

const messageOf = (error: Error) => error.message
const ANOTHER = 'This key was used for another publication.'

/** Each gives what is wrong with what they were told, or null. */
const WAYS: Readonly<Record<string, (shoot: LargeShoot) => Promise<string | null>>> = {
  async 'double click'(shoot) {
    const key = randomUUID()
    const answers = await Promise.all([publish(api.url, shoot, key), publish(api.url, shoot, key)])
    return sameText(answers)
  },
  async 'again after no answer'(shoot) {
    const key = randomUUID()
    const first = publish(api.url, shoot, key)
    // Whoever gave up does not hear this one; it goes on all the same.
    await pause(chance() * 60)
    const again = await publish(api.url, shoot, key)
    return sameText([await first, again])
  },
  async 'two tabs'(shoot) {
    const answers = await Promise.all([publish(api.url, shoot, randomUUID()), publish(api.url, shoot, randomUUID())])
    const said = answers.map((one) => one.__typename).toSorted().join()
    return said === 'NothingToPublish,SchedulePublished' ? null : said
  },
  async 'same key, something else'(shoot) {
    const key = randomUUID()
    await publish(api.url, shoot, key)
    const said = await Promise.all([{ reason: 'another reason' }, { expectedVersion: 2 }].map((changes) => publish(api.url, shoot, key, changes).then(() => 'taken', messageOf)))
    return said.every((one) => one === ANOTHER) ? null : said.join()
  },
  async 'queued without signal'(shoot) {
    await publish(api.url, shoot, randomUUID())
    const id = randomUUID()
    const atOnce = await Promise.all([answer(shoot, id), answer(shoot, id)])
    const said = [...atOnce, await answer(shoot, id), await answer(shoot, id, 'Something else')].join()
    return said === '200,200,200,422' ? null : said
  },
}

function sameText(answers: readonly unknown[]): string | null {
  const texts = new Set(answers.map((one) => JSON.stringify(one)))
  return texts.size === 1 ? null : [...texts].join()
}

it(`asked ${TIMES} times twice or more, it does each once, and says so each time`, async () => {
  const ways = Object.entries(WAYS)
  const faults: object[] = []
  const tally: Record<string, number> = {}
  for (let time = 0; time < TIMES; time += 1) {
    const [name, way] = ways[time % ways.length]!
    const shoot = await makeLargeShoot(owner, 4, 1)
    const wrong = await way(shoot)
    const effects = await effectsOn(shoot)
    const expected = name === 'queued without signal' ? ONE_ANSWER : ONE_PUBLICATION
    if (wrong !== null || JSON.stringify(effects) !== JSON.stringify(expected)) faults.push({ time, name, wrong, effects })
    tally[name] = (tally[name] ?? 0) + 1
  }
  report('asked again', { times: TIMES, ...tally, faults: faults.length })
  expect(faults).toEqual([])
}, 60_000 + TIMES * 5_000)
