import { cpuUsage } from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { readScreenplay } from '../read-screenplay.js'
import type { Scene } from '../screenplay.js'
import { fieldsOf, type KnownScene } from './known-scene.js'
import { matchScenes } from './match-scenes.js'

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000

const WORDS = 'rope lantern quay ferry ledger storm captain crate whistle anchor mirror candle stairs harbour letter key dog engine'.split(' ')
/** Action of its own for each seed. */
const action = (seed: number) => Array.from({ length: 40 }, (_, at) => WORDS[(at * seed + at * at + seed) % WORDS.length]).join(' ')
const scene = (heading: string, seed: number, number?: string) => `${heading}${number ? ` #${number}#` : ''}\n\n${action(seed)}\n\n`

function scenesOf(...texts: string[]): Scene[] {
  const result = readScreenplay({ bytes: new TextEncoder().encode(texts.join('')), fileName: 'a.fountain' })
  if (!result.ok) throw new Error(result.refusal.sentence)
  return result.value.scenes
}

/** Scenes as the production knows them: "s1", "s2" ... in script order. */
const known = (...texts: string[]): KnownScene[] => scenesOf(...texts).map((each, index) => ({ sceneId: `s${index + 1}`, ...fieldsOf(each) }))

function summary(before: KnownScene[], after: Scene[]): string[] {
  return matchScenes(before, after).map((match) => {
    if (match.kind === 'added') return `added ${match.scene.heading}`
    return match.kind === 'changed' ? `changed ${match.sceneId} ${match.fields.join('+')}` : `${match.kind} ${match.sceneId}`
  })
}

const A = scene('INT. QUAY - DAY', 3, '1')
const B = scene('EXT. FERRY - NIGHT', 5, '2')
const C = scene('INT. CABIN - DAY', 7, '3')

describe('a new draft against the scenes known', () => {
  it.each([
    ['the same', [A, B, C], [A, B, C], ['unchanged s1', 'unchanged s2', 'unchanged s3']],
    ['moved about', [A, B, C], [C, A, B], ['unchanged s3', 'unchanged s1', 'unchanged s2']],
    ['one added', [A, C], [A, scene('INT. NEW - DAY', 9, '1A'), C], ['unchanged s1', 'added INT. NEW - DAY', 'unchanged s2']],
    ['one gone', [A, B, C], [A, C], ['unchanged s1', 'unchanged s3', 'omitted s2']],
    ['one printed as omitted', [A, B], [A, 'OMITTED #2#\n\n'], ['unchanged s1', 'omitted s2']],
    ['another heading under the same number', [A, B], [A, scene('INT. FERRY - DAY', 5, '2')], ['unchanged s1', 'changed s2 heading+intExt+timeOfDay']],
    ['another text under the same number', [A, B], [A, scene('EXT. FERRY - NIGHT', 8, '2')], ['unchanged s1', 'changed s2 fingerprint']],
    ['everything new under the same number', [A, B], [A, scene('INT. BARN - DAWN', 8, '2')], ['unchanged s1', 'changed s2 heading+intExt+set+timeOfDay+fingerprint']],
  ])('%s', (_, before, after, expected) => {
    expect(summary(known(...before), scenesOf(...after))).toEqual(expected)
  })

  it('is followed through a renumbering, when a scene is put in front', () => {
    const before = known(...[3, 5, 7, 9].map((seed, at) => scene('INT. QUAY - DAY', seed, `${at + 1}`)))
    const after = scenesOf(...[11, 3, 5, 7, 9].map((seed, at) => scene('INT. QUAY - DAY', seed, `${at + 1}`)))
    expect(summary(before, after)).toEqual(['added INT. QUAY - DAY', ...[1, 2, 3, 4].map((id) => `changed s${id} number`)])
  })

  it('is followed without numbers, by text where headings repeat', () => {
    const before = known(...[3, 5, 7].map((seed) => scene('INT. DODGE - DAY', seed)))
    const after = scenesOf(...[5, 7].map((seed) => scene('INT. DODGE - DAY', seed)), `INT. DODGE - DAY\n\n${action(3)} and one more word\n\n`)
    expect(summary(before, after)).toEqual(['unchanged s2', 'unchanged s3', 'changed s1 fingerprint'])
  })

  it('is followed by its text when heading and number are new', () => {
    const after = scenesOf(A, `INT. BOATHOUSE - DUSK\n\n${action(5)} again\n\n`)
    expect(summary(known(A, scene('EXT. FERRY - NIGHT', 5)), after)[1]).toMatch(/^changed s2 heading/u)
  })

  it('of 4,000 scenes with one heading is matched within a second', () => {
    const texts = Array.from({ length: 4_000 }, (_, seed) => `INT. DODGE - DAY\n\nLine ${seed * 7919} of ${seed}.\n\n`)
    const before = known(...texts)
    const after = scenesOf(...texts.slice(1))
    const started = cpuUsage()
    expect(matchScenes(before, after).filter(({ kind }) => kind !== 'unchanged')).toHaveLength(1)
    expect(milliseconds(cpuUsage(started))).toBeLessThan(1_000)
  })
})
