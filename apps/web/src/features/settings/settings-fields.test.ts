import { minutes, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { contrastWithInk } from './contrast-with-ink.js'
import { fieldsOf, inputOf, settingsFields, valueWords } from './settings-fields.js'

const tide = {
  __typename: 'Production', productionId: 'p1', title: 'The Tide Table', kind: 'feature', company: 'Harbour', clientName: '', zone: zone('Europe/Lisbon'),
  clock: 'h24', paper: 'a4', revisionCycle: ['White', 'Blue'], palette: { 'INT DAY': '#eeeeee' }, minimumRest: minutes(660),
  rulePacks: ['house-rules', 'dga'], digest: false, undoSeconds: 45, version: 2,
} as const

describe('the settings of a production', () => {
  it('come back from their form as they went in', () => {
    const { __typename: _kind, version: _version, ...same } = tide
    expect(inputOf(fieldsOf(structuredCopy()), 'p1', 2)).toEqual({ ...same, expectedVersion: 2 })
  })

  it.each([
    ['11', 660],
    ['11:30', 690],
    ['9h05', 545],
  ])('read a rest of %s as %i minutes', (typed, rest) => {
    expect(inputOf({ ...fieldsOf(structuredCopy()), minimumRest: typed }, 'p1', 2).minimumRest).toBe(rest)
  })

  it.each(['25:00', '11:75', 'eleven', ''])('refuse a rest of "%s"', (minimumRest) => {
    expect(settingsFields.safeParse({ ...fieldsOf(structuredCopy()), minimumRest }).success).toBe(false)
  })

  it('name the rules', () => {
    expect(valueWords('rulePacks', fieldsOf(structuredCopy()).rulePacks)).toMatch(/^.+, .+$/)
    expect(valueWords('rulePacks', '')).toBe('none')
  })

  it('name the colours that are not the usual ones', () => {
    expect(valueWords('palette', fieldsOf(structuredCopy()).palette)).toBe('INT DAY #eeeeee')
  })
})

describe('contrastWithInk', () => {
  it.each([
    ['#ffffff', 17.4],
    ['#bbd6f7', 11.7],
    ['#1a1a1a', 1],
  ])('of %s is %d', (hex, contrast) => expect(contrastWithInk(hex)).toBeCloseTo(contrast, 0))
})

function structuredCopy() {
  return { ...tide, revisionCycle: [...tide.revisionCycle], rulePacks: [...tide.rulePacks], palette: { ...tide.palette } }
}
