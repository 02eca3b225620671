import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readUss } from '../index.js'

const startOn = localDate('2027-01-04')
const file = (root: object) => JSON.stringify({ universalScheduleStandard: root })
const scene = { id: 's', scene: '1', type: 'scene' }
const many = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, index) => make(index))

/** What is sent, why it is refused, and words of the sentence. */
const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
  ['nothing', '', 'notJson', /not JSON/],
  ['a screenplay', 'INT. PIER - DAY', 'notJson', /not JSON/],
  ['half a file', file({ breakdowns: [scene] }).slice(0, -5), 'notJson', /breaks off/],
  ['other JSON', '{"type":"FeatureCollection"}', 'notUss', /universalScheduleStandard/],
  ['a list where the schedule should be', '{"universalScheduleStandard":[]}', 'notUss', /universalScheduleStandard/],
  ['a schedule without scenes', file({ breakdowns: [] }), 'notUss', /no scene/],
  ['a schedule whose scenes are words', file({ breakdowns: ['a', 7, null, true] }), 'notUss', /no scene/],
  ['21 MB', `{"a":"${'x'.repeat(21 * 1024 * 1024)}"}`, 'tooLarge', /20 MB/],
  ['a hundred thousand brackets', '['.repeat(100_000), 'tooDeep', /24 deep/],
  ['nested objects', `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`, 'tooDeep', /24 deep/],
  ['a prototype', '{"universalScheduleStandard":{"__proto__":{"breakdowns":[{"id":"s"}]}}}', 'hostile', /attacks/],
  ['a million strips', file({ breakdowns: many(10_001, (index) => ({ id: index })) }), 'tooMany', /10001 strips/],
  ['a scene with too many elements', file({ breakdowns: [{ ...scene, elements: many(1001, String) }] }), 'tooMany', /elements in one scene/],
  ['a board of a thousand and one days', file({
    breakdowns: [scene, ...many(1001, (index) => ({ id: `d${index}`, type: 'day' }))],
    stripboards: [{ boards: [{ breakdownIds: many(1001, (index) => `d${index}`) }] }],
  }), 'unreadable', /at most 1000/],
  ['a day of ours with a date that is none', file({
    breakdowns: [scene, { id: 'd', type: 'day', _callboardDay: { date: '2027-02-30' } }],
    stripboards: [{ boards: [{ breakdownIds: ['s', 'd'] }] }],
  }), 'unreadable', /date/],
]

describe('readUss refuses', () => {
  it.each(REFUSED)('%s', (_name, text, kind, words) => {
    const answer = readUss(text, { startOn })
    expect(answer).toMatchObject({ ok: false, refusal: { kind, sentence: expect.stringMatching(words) } })
  })
})

describe('readUss is not misled', () => {
  it('by keys every object has from birth', () => {
    const answer = readUss(file({ breakdowns: [{ ...scene, elements: ['constructor', 'toString'] }], categories: [{ elements: ['constructor'] }], elements: [{ id: 'constructor', name: 'x', constructor: {} }] }), { startOn })
    expect(answer.ok && answer.value.breakdown.scenes[0]?.elements).toEqual([{ elementId: 'constructor', quantity: 1 }])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('by links that go round and by a chain of thousands', () => {
    const elements = many(5000, (index) => ({ id: `e${index}`, name: `E${index}`, linkedElements: [`e${(index + 1) % 5000}`] }))
    const answer = readUss(file({ breakdowns: [scene], elements, categories: [{ ucid: 104, elements: elements.map(({ id }) => id) }] }), { startOn })
    expect(answer.ok && [answer.value.breakdown.links.length, answer.value.remarks]).toEqual([4999, ['One link between elements leads back to where they start; left out.']])
  })

  it('by a calendar without a working day, or by the same strip twice', () => {
    const answer = readUss(file({
      breakdowns: [scene, { id: 'd', type: 'day' }, { id: 'e', type: 'day' }],
      calendars: [{ id: 'c', daysOff: [0, 1, 2, 3, 4, 5, 6, -1, 9], events: [{ type: 'start', date: '2027-01-04' }] }],
      stripboards: [{ calendar: 'c', boards: [{ breakdownIds: ['s', 'd', 's', 'e'] }, { name: 'Boneyard', breakdownIds: ['s'] }] }],
    }), { startOn })
    expect(answer.ok && answer.value.boards[0]?.board.strips).toHaveLength(1)
    expect(answer.ok && answer.value.boards[0]?.board.days.map(({ date }) => date)).toEqual(['2027-01-04', '2027-01-05'])
  })

  it('by any JSON in any place', () => {
    const names = ['breakdowns', 'elements', 'categories', 'calendars', 'stripboards', '_callboardSceneOrders']
    const anyRoot = fc.record(Object.fromEntries(names.map((name) => [name, fc.array(fc.jsonValue({ maxDepth: 4 }))])))
    fc.assert(
      fc.property(anyRoot, (root) => {
        const answer = readUss(file({ ...root, breakdowns: [scene, ...(root['breakdowns'] as unknown[])] }), { startOn })
        return answer.ok || answer.refusal.sentence.length > 20
      }),
      { numRuns: 500 },
    )
  })
})
