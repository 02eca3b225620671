import { describe, expect, it } from '@jest/globals'
import { remembered } from './remembered.js'

describe('a remembered answer', () => {
  it('is worked out once, and again after very many others', () => {
    const asked: number[] = []
    const double = remembered(String, (number: number) => {
      asked.push(number)
      return number * 2
    })
    expect([double(1), double(1), double(2)]).toEqual([2, 2, 4])
    expect(asked).toEqual([1, 2])
    for (let number = 0; number < 5000; number += 1) double(number)
    expect(double(1)).toBe(2)
    expect(asked.filter((number) => number === 1).length).toBeGreaterThan(1)
  })
})
