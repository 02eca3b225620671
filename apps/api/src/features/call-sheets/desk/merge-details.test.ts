import { describe, expect, it } from '@jest/globals'
import type { FieldChange, Merged } from './merge-details.js'
import { mergeDetails } from './merge-details.js'
import type { LockedSheet } from './sheet-draft.repository.js'

const ANA = '0f8fad5b-d9cb-469f-a165-70867728950e'
const typedBy = (by: string, version: number) => ({ by, version, at: '2027-01-11T15:00:00Z' })
const sheet: LockedSheet = {
  version: 5,
  details: { breakfast: '06:00', weather: { high: '12' }, cast: { [ANA]: { report: '06:15' } } } as unknown as LockedSheet['details'],
  typed: { breakfast: typedBy('Inês', 3), 'weather.high': typedBy('Rui', 5), [`cast.${ANA}.report`]: typedBy('Rui', 5) },
}
const type = (expectedVersion: number, ...changes: FieldChange[]): Merged => mergeDetails(sheet, { expectedVersion, changes, by: 'Mara', at: '2027-01-11T16:00:00Z' })
const details = (merged: Merged) => (merged.kind === 'merged' ? merged.sheet.details : merged)

describe('what two people type into one sheet', () => {
  it.each<[string, Merged, object]>([
    ['keeps different fields of both', type(3, { field: 'weather.rain', value: '20 %' }), { weather: { high: '12', rain: '20 %' } }],
    ['takes a field nobody typed since', type(3, { field: 'breakfast', value: '05:30' }), { breakfast: '05:30' }],
    ['keeps the same field as it stands when it was typed since', type(4, { field: 'weather.high', value: '14' }), { weather: { high: '12' } }],
    ['takes it when it was seen', type(5, { field: 'weather.high', value: '14' }), { weather: { high: '14' } }],
    ['keeps a part of what was typed since', type(4, { field: 'weather', value: { high: '9' } }), { weather: { high: '12' } }],
  ])('%s', (_case, merged, expected) => {
    expect(details(merged)).toMatchObject(expected)
  })

  it('tells both values and who typed the one that stands', () => {
    expect(type(4, { field: 'weather.high', value: '14' })).toMatchObject({ differing: [{ field: 'weather.high', theirs: '12', mine: '14', by: 'Rui' }] })
  })

  it('agrees when both typed the same, and counts no version for nothing', () => {
    expect(type(4, { field: 'weather.high', value: '12' })).toEqual({ kind: 'merged', sheet, differing: [] })
  })

  it('takes a field back to what is derived, and leaves nothing empty behind', () => {
    expect(details(type(5, { field: `cast.${ANA}.report`, value: null }))).toEqual({ breakfast: '06:00', weather: { high: '12' } })
  })

  it.each([
    ['breakfast', '25:00'], ['breakfast', 6], ['nothing.known', 'x'], ['__proto__.polluted', 'x'], ['cast.nobody.report', '06:00'], ['weather.high', 'x'.repeat(500)],
    ['weather', 'sunny'], ['', 'x'], ['a.b.c.d', 'x'], ['moves', [{ from: 'a' }]], ['lunchKind', 'long'],
  ])('keeps nothing of what fits no field: %s = %j', (field, value) => {
    expect(type(5, { field: 'breakfast', value: '05:00' }, { field, value })).toEqual({ kind: 'unusable', field })
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })
})
