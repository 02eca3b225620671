import { describe, expect, it } from '@jest/globals'
import { fieldsOf, inputOf, locationFields } from './location-fields.js'

const pier = {
  __typename: 'Location', locationId: 'l1', name: 'Pier 4', address: 'Rua da Cintura', parking: '', basecamp: '', notes: '',
  hospital: 'Hospital de São José\nRua José António Serrano\n+351 218 841 000', latitude: 38.7, longitude: -9.13, version: 3,
} as const
const known = { productionId: 'p1', locationId: 'l1', expectedVersion: 3 }

describe('a location', () => {
  it('comes back from its form as it went in', () => {
    const { __typename: _kind, version: _version, ...same } = pier
    expect(inputOf(fieldsOf(pier), known)).toEqual({ ...same, ...known })
  })

  it('keeps an empty line between what is printed in three lines', () => {
    const fields = { ...fieldsOf(), name: 'Pier', hospitalName: 'São José', hospitalPhone: '112' }
    expect(inputOf(fields, known).hospital).toBe('São José\n\n112')
    expect(fieldsOf({ ...pier, hospital: 'São José\n\n112' })).toMatchObject({ hospitalAddress: '', hospitalPhone: '112' })
  })

  it.each([
    ['38,7', '-9.13', true],
    ['91', '0', false],
    ['38.7', '', false],
    ['north', '1', false],
  ])('takes %s and %s for a place: %s', (latitude, longitude, fine) => {
    expect(locationFields.safeParse({ ...fieldsOf(pier), latitude, longitude }).success).toBe(fine)
  })
})
