import { describe, expect, it } from '@jest/globals'
import { fingerprintOf, readScreenplay, type Scene } from '@callboard/screenplay'
import type { KnownRow } from './known-scenes.js'
import { planTakeover } from './plan-takeover.js'

const FIRST = 'INT. PIER - DAY\n\nNell waits for the ferry.\n\nEXT. SEA - NIGHT\n\nThe ferry does not come, and the lamp goes out.\n'
const LATER = FIRST.replace('EXT. SEA', 'INT. CAFÉ - DAY\n\nSomebody plays the tuba upstairs.\n\nEXT. SEA')

function scenesOf(text: string): readonly Scene[] {
  const read = readScreenplay({ bytes: new TextEncoder().encode(text), fileName: 'draft.fountain' })
  if (!read.ok) throw new Error(read.refusal.sentence)
  return read.value.scenes
}

/** Scenes as the production knows them after taking a draft over. */
function knownAfter(text: string): KnownRow[] {
  return planTakeover([], scenesOf(text)).map(({ scene }, index) => ({
    ...scene!, sceneId: `scene ${index}`, fingerprint: fingerprintOf(scene!), editedFields: [], omitted: false, version: 1,
  }))
}

describe('numbers of a draft that has none', () => {
  it('are given on the way in', () => {
    expect(planTakeover([], scenesOf(FIRST)).map(({ scene }) => scene?.number)).toEqual(['1', '2'])
  })

  it('stay when a later draft comes without any, and a new scene takes a letter', () => {
    const plan = planTakeover(knownAfter(FIRST), scenesOf(LATER))
    expect(plan.map(({ fate, scene }) => [scene?.number, fate])).toEqual([['1', 'unchanged'], ['1A', 'added'], ['2', 'unchanged']])
  })
})
