import { describe, expect, it } from '@jest/globals'
import { boardOf } from '../test/board-in-words.js'
import { moveStripsAfter, summaryOfEdit, type Edit } from './index.js'

const BOARD = boardOf(['day 1: 1 [Lunch 60] 5/A(4)', 'day 2: 5/B(2)', 'boneyard: 9'])
const NOTHING = { sceneIds: [], banners: [], fromDayIds: [], toDayIds: [], personIds: [] }

describe('what an edit was about', () => {
  it.each<[string, Edit, object]>([
    [
      'scenes and a banner to another day',
      moveStripsAfter(BOARD, { stripIds: ['1', '5/A', '[Lunch]'], dayId: 'day 2', afterStripId: null }),
      { kind: 'moveStrips', sceneIds: ['1', '5'], banners: ['Lunch'], fromDayIds: ['day 1'], toDayIds: ['day 2'] },
    ],
    ['a day goes', { kind: 'removeDay', dayId: 'day 2' }, { kind: 'removeDay', fromDayIds: ['day 2'] }],
    ['a call is derived again', { kind: 'setCall', dayId: 'day 1', personId: 'ana', call: null }, { kind: 'setCall', fromDayIds: ['day 1'], personIds: ['ana'] }],
    ['a scene is omitted', { kind: 'removeScenes', sceneIds: ['5'] }, { kind: 'removeScenes', sceneIds: ['5'] }],
    [
      'strips and a day are locked',
      { kind: 'setLocks', strips: ['1', '[Lunch]'], days: ['day 2'], locked: true },
      { kind: 'setLocks', sceneIds: ['1'], banners: ['Lunch'], fromDayIds: ['day 2', 'day 1'] },
    ],
    [
      'a batch of one kind',
      { kind: 'batch', edits: [{ kind: 'removeDay', dayId: 'day 1' }, { kind: 'removeDay', dayId: 'day 2' }] },
      { kind: 'removeDay', fromDayIds: ['day 1', 'day 2'] },
    ],
    [
      'a batch of several',
      { kind: 'batch', edits: [{ kind: 'removeDay', dayId: 'day 1' }, { kind: 'removeBanner', stripId: '[Lunch]' }] },
      { kind: 'batch', banners: ['Lunch'], fromDayIds: ['day 1'] },
    ],
  ])('%s', (_says, edit, facts) => {
    expect(summaryOfEdit(BOARD, edit)).toEqual({ ...NOTHING, ...facts })
  })
})
