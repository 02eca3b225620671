import { describe, expect, it } from '@jest/globals'
import type { PreviewFragment } from '../../lib/graphql.generated.js'
import { whatChanged } from './what-changed.js'

describe('whatChanged', () => {
  it('names who is concerned now, who no longer is, and who is told something else', () => {
    const before = preview({ Ana: 'Your call is now 06:30.', Bo: 'Day 3 is added.' }, ['Day 3 is added.'])
    const after = preview({ Ana: 'Your call is now 07:00.', Cleo: 'Day 4 is added.' }, ['Day 3 is added.', 'Day 4 is added.'])
    expect(whatChanged(before, after)).toEqual([
      'Now also concerned: Cleo.',
      'No longer concerned: Bo.',
      'Their notice says something else: Ana.',
      'For the unit: Day 4 is added.',
    ])
  })

  it('says nothing when both say the same', () => {
    const same = preview({ Ana: 'Your call is now 06:30.' }, [])
    expect(whatChanged(same, same)).toEqual([])
  })
})

function preview(people: Record<string, string>, unit: string[]): PreviewFragment {
  return {
    __typename: 'PublishPreview',
    draftId: 'd1',
    draftVersion: 1,
    unitName: 'Main',
    isCurrent: true,
    replaces: 'White',
    number: 2,
    colour: 'BLUE', isSame: false,
    people: Object.entries(people).map(([name, sentence]) => ({
      __typename: 'PersonNotice' as const,
      personId: name,
      name,
      department: 'Camera',
      sentences: [sentence],
      concerned: true,
      reachable: true,
    })),
    unit,
    unchangedDays: 0,
    totalDays: 4,
    restBreaches: [],
    readiness: [],
  }
}
