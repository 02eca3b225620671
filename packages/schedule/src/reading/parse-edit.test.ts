import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseEdit } from '../index.js'

const move = { stripId: '1', dayId: null, order: 'a0' }
const banner = { kind: 'banner', id: 'b', text: 'Lunch', minutes: 60, dayId: null, order: 'a0' }
const day = { id: 'd', order: 'a0', date: '2027-01-12', generalCall: '08:00', locationId: null, note: '' }

describe('an edit from outside', () => {
  it('is read into a fresh object', () => {
    const edit = { kind: 'moveStrips', moves: [move] }
    const answer = parseEdit(edit)
    expect(answer).toEqual({ ok: true, value: edit })
    expect(answer.ok && answer.value).not.toBe(edit)
  })

  it.each([
    ['a day without type and lock', { kind: 'insertDay', day }, { kind: 'insertDay', day: { ...day, type: 'shoot', locked: false } }],
    ['a travel day', { kind: 'insertDay', day: { ...day, type: 'travel', locked: true } }, { kind: 'insertDay', day: { ...day, type: 'travel', locked: true } }],
    ['a banner without purpose and lock', { kind: 'addBanner', banner }, { kind: 'addBanner', banner: { ...banner, purpose: 'note', locked: false } }],
    ['a lock of strips alone', { kind: 'setLocks', strips: ['1'], locked: true }, { kind: 'setLocks', strips: ['1'], locked: true }],
    ['a lock of nothing', { kind: 'setLocks', locked: false }, { kind: 'setLocks', locked: false }],
  ])('%s is read', (_says, edit, read) => {
    const answer = parseEdit(edit)
    expect(answer).toStrictEqual({ ok: true, value: read })
  })

  it.each([
    ['no object', null, 'edit.kind'],
    ['a list', [], 'edit.kind'],
    ['an unknown kind', { kind: 'dropDatabase' }, 'edit.kind'],
    ['a kind every object has', { kind: 'constructor' }, 'edit.kind'],
    ['a field too many', { kind: 'removeDay', dayId: 'd', force: true }, 'edit.force'],
    ['a field too few', { kind: 'removeDay' }, 'edit.dayId'],
    ['an id that is a number', { kind: 'removeDay', dayId: 7 }, 'edit.dayId'],
    ['an empty id', { kind: 'removeDay', dayId: '' }, 'edit.dayId'],
    ['a place that cannot be sorted', { kind: 'moveStrips', moves: [move, { ...move, order: 'x' }] }, 'edit.moves[1].order'],
    ['a date that does not exist', { kind: 'insertDay', day: { ...day, date: '2027-02-29' } }, 'edit.day.date'],
    ['a time that does not exist', { kind: 'changeDay', dayId: 'd', change: { generalCall: '25:00' } }, 'edit.change.generalCall'],
    ['another id for a day', { kind: 'changeDay', dayId: 'd', change: { id: 'e' } }, 'edit.change.id'],
    ['a note as long as a book', { kind: 'changeDay', dayId: 'd', change: { note: 'x'.repeat(10_001) } }, 'edit.change.note'],
    ['half an eighth', { kind: 'changeEighths', sceneId: 's', parts: [{ stripId: '1', eighths: 0.5 }] }, 'edit.parts[0].eighths'],
    ['not a number', { kind: 'changeBanner', stripId: 'b', change: { minutes: Number.NaN } }, 'edit.change.minutes'],
    ['an unknown call', { kind: 'setCall', dayId: 'd', personId: 'p', call: { kind: 'maybe' } }, 'edit.call.kind'],
    ['an unknown type of day', { kind: 'changeDay', dayId: 'd', change: { type: 'party' } }, 'edit.change.type'],
    ['an unknown purpose of a banner', { kind: 'changeBanner', stripId: 'b', change: { purpose: 'fun' } }, 'edit.change.purpose'],
    ['a lock that is neither on nor off', { kind: 'setLocks', strips: ['1'], locked: 'yes' }, 'edit.locked'],
    ['a lock that does not say', { kind: 'setLocks', strips: ['1'] }, 'edit.locked'],
    ['a locked strip that is a number', { kind: 'setLocks', strips: [1], locked: true }, 'edit.strips[0]'],
    ['too many strips', { kind: 'moveStrips', moves: Array.from({ length: 2001 }, () => move) }, 'edit.moves'],
    ['a wrong edit in a batch', { kind: 'batch', edits: [{ kind: 'removeDay' }] }, 'edit.edits[0].dayId'],
  ])('%s is refused', (_says, edit, path) => {
    expect(parseEdit(edit)).toMatchObject({ ok: false, refusal: { kind: 'NotReadable', path } })
  })
})

describe('tricks with objects', () => {
  it('a prototype sent as a field is refused', () => {
    const sent: unknown = JSON.parse('{"kind":"removeDay","dayId":"d","__proto__":{"admin":true}}')
    expect(parseEdit(sent)).toMatchObject({ ok: false, refusal: { path: 'edit.__proto__' } })
  })

  it('inherited fields do not count', () => {
    const sent: unknown = Object.create({ kind: 'removeDay', dayId: 'd' })
    expect(parseEdit(sent)).toMatchObject({ ok: false, refusal: { path: 'edit.kind' } })
  })

  it('an object without a prototype is as good as another', () => {
    const sent: unknown = Object.assign(Object.create(null), { kind: 'removeDay', dayId: 'd' })
    expect(parseEdit(sent)).toEqual({ ok: true, value: { kind: 'removeDay', dayId: 'd' } })
  })

  it('batches in batches end somewhere', () => {
    const nested = (depth: number): object => (depth === 0 ? { kind: 'removeDay', dayId: 'd' } : { kind: 'batch', edits: [nested(depth - 1)] })
    expect(parseEdit(nested(3)).ok).toBe(true)
    expect(parseEdit(nested(4)).ok).toBe(false)
    expect(parseEdit(nested(5000)).ok).toBe(false)
  })

  it('anything at all is answered, never thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('moveStrips', 'insertDay', 'batch', 'splitScene', 'setCall'), (value, kind) => {
        expect(parseEdit(value).ok).toBe(false)
        expect(parseEdit({ kind, moves: value, day: value, edits: value, parts: value, call: value }).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
