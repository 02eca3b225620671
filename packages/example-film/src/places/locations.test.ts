import { describe, expect, it } from '@jest/globals'
import { screenplay } from '../screenplay/index.js'
import { spokenScenesOf } from '../screenplay/spoken-scenes.js'
import { locations } from './locations.js'

describe('the locations', () => {
  it('are eight, each with everything a call sheet prints', () => {
    expect(locations).toHaveLength(8)
    expect(new Set(locations.map(({ locationId }) => locationId)).size).toBe(8)
    for (const { hospital, ...location } of locations) {
      expect(Object.values({ ...location, ...hospital }).filter((fact) => fact === '')).toEqual([])
    }
  })

  it('play every set of the screenplay at exactly one of them, and no other', () => {
    const written = new Set(spokenScenesOf(screenplay).map(({ set }) => set))
    const played = locations.flatMap(({ sets }) => sets)
    expect([...played].sort()).toEqual([...written].sort())
  })
})
