import { describe, expect, it } from '@jest/globals'
import cues from '../../cases/cues.json' with { type: 'json' }
import { readCue } from './cue-name.js'

describe('a cue', () => {
  it.each(cues)('%j', (cue, name, extensions) => {
    expect(readCue(cue as string)).toEqual({ name, extensions })
  })
})
