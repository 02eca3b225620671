import { describe, expect, it } from '@jest/globals'
import { speakersIn } from './speakers.js'

const SCRIPT = ['GIDEON', 'TEX (V.O.)', 'SCOBIE', 'OLIVIA', 'PATRON THREE']

describe('who a cue names', () => {
  it.each([
    ['TEX (CONT’D)', ['TEX']],
    ['GIDEON, TEX & SCOBIE', ['GIDEON', 'TEX', 'SCOBIE']],
    ['OLIVIA & BILLY', ['OLIVIA', 'BILLY']],
    ['HOLMES & WATSON', ['HOLMES', 'WATSON']],
    ['TEX & THE NEW GUY', ['TEX', 'THE NEW GUY']],
    ['TEX AND GIDEON', ['TEX', 'GIDEON']],
    ['TEX/GIDEON', ['TEX', 'GIDEON']],
    ['PATRONS THREE AND FOUR', ['PATRONS THREE AND FOUR']],
    ['MR. & MRS. SMITH', ['MR. & MRS. SMITH']],
    ['JOHN SMITH, JR.', ['JOHN SMITH, JR.']],
    ['()', []],
  ])('%s', (cue, names) => {
    expect(speakersIn([...SCRIPT, cue])(cue)).toEqual(names)
  })
})
