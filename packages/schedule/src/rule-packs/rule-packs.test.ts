import { describe, expect, it } from '@jest/globals'
import { RULE_PACKS, rulePackOf, USUAL_RULE_PACKS } from './rule-packs.js'

describe('rule packs', () => {
  it.each(RULE_PACKS)('$id says who says so and when', (pack) => {
    expect(pack.date).toMatch(/^(19|20)\d\d(-\d\d-\d\d)?$/)
    expect(pack.source.length).toBeGreaterThan(2)
    for (const rule of [pack.dailyRest, pack.weeklyRest, pack.meals, pack.dayLength, pack.daysInARow, pack.minors]) {
      if (rule) expect(rule.source.length).toBeGreaterThan(2)
    }
    expect(JSON.stringify(pack)).not.toMatch(/compliant|https?:/)
  })

  it('each have an id of their own, by which they are found', () => {
    expect(new Set(RULE_PACKS.map((pack) => pack.id)).size).toBe(RULE_PACKS.length)
    for (const pack of RULE_PACKS) expect(rulePackOf(pack.id)).toBe(pack)
    expect(rulePackOf('none')).toBeNull()
  })

  it('know what holds where nothing was chosen', () => {
    expect(USUAL_RULE_PACKS.map((id) => rulePackOf(id)?.dailyRest?.minimum)).toEqual([660])
  })

  it('give a person a rest no longer than the one it may be reduced from', () => {
    for (const { dailyRest } of RULE_PACKS) if (dailyRest?.reduced) expect(dailyRest.reduced.minimum).toBeLessThan(dailyRest.minimum)
  })

  it.each(RULE_PACKS.flatMap(({ id, minors }) => (minors ? [{ id, minors }] : [])))('$id has ages that rise, and hours with them', ({ minors }) => {
    const starts = minors.bands.map(({ from }) => ('days' in from ? from.days : from.months * 30.4))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const hours = minors.bands.map(({ atPlace }) => atPlace)
    expect(hours).toEqual(hours.toSorted((a, b) => a - b))
  })
})
