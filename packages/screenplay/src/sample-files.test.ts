import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import counts from '../cases/sample-scene-counts.json' with { type: 'json' }
import { readScreenplay } from './read-screenplay.js'
import type { Screenplay } from './screenplay.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const FOLDER = join(process.env['CALLBOARD_SAMPLES'] ?? join(ROOT, '../shared/data'), 'screenplays')

function attempt(name: string) {
  return readScreenplay({ bytes: readFileSync(join(FOLDER, name)), fileName: name })
}

function read(name: string): Screenplay {
  const result = attempt(name)
  if (!result.ok) throw new Error(result.refusal.sentence)
  return result.value
}

const facts = ({ scenes }: Screenplay) => scenes.map(({ number, intExt, set, timeOfDay, characters }) => ({ number, intExt, set, timeOfDay, characters }))

if (existsSync(FOLDER)) {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:fdx|fountain)$/u.test(name)).sort()

  describe('a screenplay written by others', () => {
    it.each(names)('%s is read, or refused in a sentence', (name) => {
      const result = attempt(name)
      if (!result.ok) expect(result.refusal.sentence).toMatch(/^[A-Z].{20,}\.$/u)
      else expect(result.value.scenes.filter((scene) => scene.eighths < 1 || scene.line < 1)).toEqual([])
    })

    it.each(Object.entries(counts).filter(([name]) => names.includes(name)))('%s has %d scenes', (name, count) => {
      expect(read(name).scenes.length).toBe(count)
    })

    it.each(names.filter((name) => name.startsWith('edge/derived--brick') && !name.includes('truncated')))('%s says the same as the original', (name) => {
      expect(facts(read(name))).toEqual(facts(read('brick-and-steel.fountain')))
    })

    it.each(['brick-and-steel', 'last-birthday-card'])('%s says the same in both formats', (name) => {
      expect(facts(read(`${name}.fdx`))).toEqual(facts(read(`${name}.fountain`)))
    })

    it('a broken-off file says where', () => {
      expect(read('edge/derived--brick-truncated.fdx').warnings[0]?.reason).toContain('line 142')
    })
  })
} else {
  it(`THE SAMPLE SCREENPLAYS ARE NOT HERE (${FOLDER}): only our own fixtures were read`, () => {
    expect(existsSync(join(ROOT, 'packages/screenplay/cases/rooftop.fountain'))).toBe(true)
  })
}
