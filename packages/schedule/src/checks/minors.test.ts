import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/minors.json' with { type: 'json' }
import { flagsOf, type ShootInWords } from '../../test/red-flags-in-words.js'

interface Case {
  readonly says: string
  readonly born: string
  readonly date: string
  readonly works: string
  /** Minutes of scenes with her in them. */
  readonly camera?: number
  readonly adultHours?: boolean
  readonly teacher?: boolean
  readonly noSchool?: readonly string[]
  readonly gives: readonly string[]
}

const WREN = 'Wren Doyle'

describe('minors in California', () => {
  it.each(cases as readonly Case[])('$says', (one) => {
    const flags = flagsOf(shootOf(one)).filter(({ rule }) => rule.id === 'minors')
    expect(flags.map(({ sentence }) => sentence).sort()).toEqual([...one.gives].sort())
    expect(flags.map(({ severity }) => severity)).toEqual(one.gives.map(() => 'breach'))
  })

  it('have weeks of 48 hours of work', () => {
    const dates = ['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15', '2027-01-16', '2027-01-18']
    const days = dates.map((date) => ({ date, strips: ['1 490'], works: { [WREN]: '08:00-17:00' } }))
    const shoot = { ...shootOf({ says: '', born: '2010-06-01', date: '', works: '', gives: [] }), days }
    const weeks = flagsOf(shoot).filter(({ sentence }) => sentence.includes('week'))
    expect(weeks.map(({ sentence }) => sentence)).toEqual([`${WREN} comes to 49 h of scenes in the week of Day 6 (Sat 16 Jan); 48 h are the most.`])
  })
})

function shootOf({ born, date, works, camera = 10, adultHours = false, teacher = true, noSchool }: Case): ShootInWords {
  const attends: Readonly<Record<string, string>> = teacher ? { [WREN]: works, 'Tess Teacher': works } : { [WREN]: works }
  return {
    zone: 'America/Los_Angeles',
    packs: ['california-minors'],
    people: [
      { name: WREN, born, adultHours },
      { name: 'Tess Teacher', kind: 'crew', position: 'Studio Teacher' },
    ],
    days: [{ date, call: '08:00', strips: [`1 ${camera}`], works: attends }],
    scenes: { '1': { with: [WREN] } },
    rest: noSchool ? { isSchoolDay: (day) => !noSchool.includes(day) } : {},
  }
}
