/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { partsOf } from './parts-of.js'
import { repeatsOf } from './repeats-of.js'

describe('partsOf', () => {
  it('cuts by rows', () => {
    expect(partsOf([1, 2, 3, 4, 5], { rows: 2, bytes: 1000 })).toEqual([[1, 2], [3, 4], [5]])
  })

  it('cuts by bytes as they travel', () => {
    expect(partsOf(['李李李', '李李李', 'a'], { rows: 100, bytes: 16 })).toEqual([['李李李'], ['李李李', 'a']])
  })

  it('lets a row that is too large stand alone', () => {
    expect(partsOf(['a', 'x'.repeat(50), 'b'], { rows: 100, bytes: 10 })).toEqual([['a'], ['x'.repeat(50)], ['b']])
  })
})

describe('repeatsOf', () => {
  it('finds the same mail or phone, however they are written', () => {
    const rows = [row(2, 'kim@example.org', ''), row(3, 'Kim@Example.org ', ''), row(4, '', '+34 600 000 000'), row(5, 'x@y.z', '34-600-000-000')]
    expect([...repeatsOf(rows)]).toEqual([
      [3, 2],
      [5, 4],
    ])
  })

  it('takes nothing and short numbers for nobody', () => {
    expect(repeatsOf([row(2, '', '12'), row(3, '', '12'), row(4, '', '')]).size).toBe(0)
  })
})

function row(line: number, email: string, phone: string) {
  return { line, email, phone, name: '', department: '', position: '', kind: 'crew' as const, characters: [], note: '' }
}
