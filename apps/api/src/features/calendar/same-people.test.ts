import { describe, expect, it } from '@jest/globals'
import { samePeople } from './same-people.js'

const entry = (personId: string, email: string | null, phone: string | null) => ({ personId, email, phone })
const together = (...entries: ReturnType<typeof entry>[]) => samePeople(entries).map((group) => group.map(({ personId }) => personId))

describe('the same person', () => {
  it('has the same mail address', () => {
    expect(together(entry('a', 'ana@x', null), entry('b', 'bo@x', null), entry('c', 'ana@x', '1'))).toEqual([['a', 'c'], ['b']])
  })

  it('has the same phone number', () => {
    expect(together(entry('a', null, '1'), entry('b', 'ana@x', '1'))).toEqual([['a', 'b']])
  })

  it('shares one with each of two others', () => {
    expect(together(entry('a', 'ana@x', null), entry('b', null, '1'), entry('c', 'ana@x', '1'))).toEqual([['a', 'b', 'c']])
  })

  it('is nobody else because both have nothing', () => {
    expect(together(entry('a', null, null), entry('b', null, null))).toEqual([['a'], ['b']])
  })

  it('is the same entry twice', () => {
    expect(together(entry('a', null, null), entry('a', null, null))).toEqual([['a', 'a']])
  })
})
