import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/red-flags.json' with { type: 'json' }
import { flagsOf, type ShootInWords } from '../../test/red-flags-in-words.js'
import { CHECKS, type RedFlag, type Severity, type SunTimes } from '../index.js'

interface Case extends ShootInWords {
  readonly says: string
  readonly check: string
  readonly sun?: SunTimes
  readonly severity?: Severity
  readonly gives: readonly string[]
}

const tables = cases as unknown as readonly Case[]

describe.each(CHECKS.filter((check) => tables.some((one) => one.check === check)))('%s', (check) => {
  it.each(tables.filter((one) => one.check === check))('$says', ({ says: _, sun, severity, gives, ...shoot }) => {
    const flags = flagsOf(sun ? { ...shoot, rest: { ...shoot.rest, sunOn: () => sun } } : shoot)
    const found = flags.filter(({ rule }) => rule.id === check)
    expect(found.map(({ sentence }) => sentence)).toEqual(gives)
    if (severity) expect(found.map((flag) => flag.severity)).toEqual(gives.map(() => severity))
  })

  it('has cases in which it speaks and cases in which it does not', () => {
    const silent = tables.filter((one) => one.check === check).map(({ gives }) => gives.length === 0)
    expect(new Set(silent).size).toBe(2)
  })
})

describe('a red flag', () => {
  const shoot = { packs: ['house-rules'], days: [{ date: '2027-01-11', works: { Ana: '08:00-21:00' } }, { date: '2027-01-12', works: { Ana: '07:00-18:00' } }] }
  const rest = (flags: readonly RedFlag[]) => flags.find(({ rule }) => rule.id === 'daily-rest')

  it('says what it was checked against, whom and which days it is about', () => {
    expect(rest(flagsOf(shoot))).toMatchObject({
      rule: { id: 'daily-rest', packId: 'house-rules', pack: 'House rules', date: '2003-11-04' },
      severity: 'breach',
      subjects: { personIds: ['Ana'], dayIds: ['d2', 'd1'], sceneIds: [] },
    })
  })

  it('has the same key again, and another one when its figures change', () => {
    const [first, second] = shoot.days
    const shorter = { ...shoot, days: [first!, { ...second!, works: { Ana: '06:45-18:00' } }] }
    expect(rest(flagsOf(shoot))?.key).toBe(rest(flagsOf({ ...shoot, people: [{ name: 'Ana' }] }))?.key)
    expect(rest(flagsOf(shorter))?.key).not.toBe(rest(flagsOf(shoot))?.key)
  })

  it('reads the clock as the production does', () => {
    const flags = flagsOf({ ...shoot, rest: { clockStyle: '12h' } })
    expect(rest(flags)?.sentence).toBe('Ana is called 7:00 AM on Day 2, 10 h after Day 1 wraps; 11 h are asked.')
  })

  it('never says that all is as it should be', () => {
    for (const { gives } of tables) for (const sentence of gives) expect(sentence).not.toMatch(/complian/i)
  })
})

describe('packs', () => {
  const days = [{ date: '2027-01-11', works: { Ana: '08:00-22:00' } }, { date: '2027-01-12', works: { Ana: '07:00-12:00' } }]
  const rest = (shoot: Partial<ShootInWords>) =>
    flagsOf({ days, ...shoot }).flatMap(({ rule, sentence }) => (rule.id === 'daily-rest' ? [`${rule.packId}: ${sentence.split('; ')[1]}`] : []))

  it('that are not known are passed over', () => expect(rest({ packs: ['none', 'house-rules'] })).toEqual(['house-rules: 11 h are asked.']))

  it('of the production itself come before those of the program', () => {
    const ownPack = {
      id: 'house-rules',
      name: 'Our rules',
      date: '2027-01-01',
      source: 'deal memo',
      appliesTo: 'everyone' as const,
      dailyRest: { minimum: 570, reduced: null, source: 'deal memo, 4' },
      money: [],
      notes: [],
    }
    expect(rest({ packs: ['house-rules'], rest: { ownPacks: [ownPack] } })).toEqual(['house-rules: 9 h 30 are asked.'])
  })

  it('of a person’s own take the place of the production’s, for that person alone', () => {
    const both = days.map((day) => ({ ...day, works: { ...day.works, Ben: day.works.Ana } }))
    const askedOf = (packs: readonly string[] | undefined) =>
      flagsOf({ days: both, packs: ['house-rules'], people: [{ name: 'Ana', ...(packs && { packs }) }, { name: 'Ben' }] })
        .flatMap(({ rule, sentence }) => (rule.id === 'daily-rest' ? [sentence.split(/ (?:is|are) called/)[0]] : []))
    expect(askedOf(undefined)).toEqual(['Ana and Ben'])
    expect(askedOf([])).toEqual(['Ben'])
  })

  it('of a minor who has packs of their own go on asking what minors are due', () => {
    const people = [{ name: 'Ana', born: '2016-01-01', packs: ['iatse'] }]
    expect(rest({ packs: ['house-rules', 'california-minors'], people })).toEqual(['california-minors: 12 h are asked.'])
  })
})
