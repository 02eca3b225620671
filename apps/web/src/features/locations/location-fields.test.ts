import { describe, expect, it } from '@jest/globals'
import { localDate } from '@callboard/time'
import { fieldsOf, inputOf, locationFields } from './location-fields.js'

const pier = {
  __typename: 'Location', locationId: 'l1', name: 'Pier 4', address: 'Rua da Cintura', parking: '', basecamp: '', notes: '',
  hospital: 'Hospital de São José', hospitalAddress: 'Rua José António Serrano', hospitalPhone: '+351 218 841 000', latitude: 38.7, longitude: -9.13, version: 3,
  availableFrom: localDate('2027-01-11'), availableTo: null, permitUntil: localDate('2027-01-15'),
} as const
const known = { productionId: 'p1', locationId: 'l1', expectedVersion: 3 }

describe('a location', () => {
  it('comes back from its form as it went in', () => {
    const { __typename: _kind, version: _version, ...same } = pier
    expect(inputOf(fieldsOf(pier), known)).toEqual({ ...same, ...known })
  })

  it('keeps a hospital’s phone apart from its name, with an address or without', () => {
    const fields = { ...fieldsOf(), name: 'Pier', hospital: 'São José ', hospitalPhone: '112' }
    expect(inputOf(fields, known)).toMatchObject({ hospital: 'São José', hospitalAddress: '', hospitalPhone: '112' })
  })

  it('is not given back before it can be had', () => {
    const fields = { ...fieldsOf(pier), availableTo: '2027-01-10' }
    expect(locationFields.safeParse(fields).success).toBe(false)
    expect(locationFields.safeParse({ ...fields, availableFrom: '' }).success).toBe(true)
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
