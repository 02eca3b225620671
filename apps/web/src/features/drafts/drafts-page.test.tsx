import { type Board, eighths, emptyBoard, keysBetween, type Strip } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { DraftsPage } from './drafts-page.js'

describe('the drafts of a production', () => {
  it('are listed by unit with who touched them last, and one is current', async () => {
    open({})
    const list = await screen.findByRole('list', { name: 'Drafts of Main' })
    expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('DraftCurrent2 days, 3 strips, last edited by Bruno'), expect.stringContaining('Rain plan2 days, 3 strips, not edited yet'),
    ])
    expect(within(list).queryByRole('button', { name: 'Remove Draft' })).toBeNull()
  })

  it('can be made anew, as a copy or empty', async () => {
    const sent = open({})
    await userEvent.click((await screen.findAllByRole('button', { name: 'New draft' }))[0]!)
    await userEvent.click(screen.getByRole('button', { name: 'Create the draft' }))
    expect(screen.getByText('Type a name, like “Rain plan”.')).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Snow plan')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Begin with' }), 'An empty board')
    await userEvent.click(screen.getByRole('button', { name: 'Create the draft' }))
    await waitFor(() => expect(sent).toEqual([{ createDraft: { unitId: 'u1', name: 'Snow plan', copyOfDraftId: null } }]))
  })

  it('are renamed, made current and removed, each said', async () => {
    const sent = open({})
    await userEvent.click(await screen.findByRole('button', { name: 'Rename Rain plan' }))
    const input = screen.getByRole('textbox', { name: 'New name of Rain plan' })
    await userEvent.clear(input)
    await userEvent.type(input, 'Wet plan{Enter}')
    await screen.findAllByText('It is called Wet plan now')
    await userEvent.click(screen.getByRole('button', { name: 'Make current: Rain plan' }))
    await screen.findAllByText('Rain plan is the current draft: it is the one that is published')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Rain plan' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the draft' }))
    await waitFor(() => expect(sent.map((one) => Object.keys(one)[0])).toEqual(['renameDraft', 'makeDraftCurrent', 'removeDraft']))
  })

  it('are only looked at by whoever may not edit', async () => {
    open({ can: ['see the office'] })
    await screen.findByRole('list', { name: 'Drafts of Main' })
    expect(screen.queryByRole('button', { name: /New draft|Rename|Make|Remove/ })).toBeNull()
  })
})

describe('two drafts side by side', () => {
  it('show what was moved, changed, omitted and added, and count the rest', async () => {
    open({ at: '?from=d1&to=d2' })
    const region = await screen.findByRole('region', { name: 'From Draft (current) to Rain plan' })
    const lines = within(region).getAllByRole('listitem').map((item) => item.textContent)
    expect(lines).toEqual([
      'ChangedThe dayDraft (current): call 07:30Rain plan: call 06:00', 'MovedScene 1 · INT PIER · DAYDraft (current): Day 1, Tue 12 JanRain plan: Day 2, Wed 13 Jan',
      'Added“Lunch”Rain plan: Day 2, Wed 13 Jan', 'OmittedScene 3 · INT PIER · DAYDraft (current): Boneyard',
    ])
    expect(screen.getByText('2 unchanged')).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Changes only' }))
    expect(within(region).getByText('Scene 2 · INT PIER · DAY')).toBeTruthy()
  })

  it('are stepped through with N and P, round at the ends', async () => {
    open({ at: '?from=d1&to=d2' })
    await screen.findByRole('region')
    await userEvent.keyboard('n')
    expect(document.activeElement?.textContent).toContain('The day')
    await userEvent.keyboard('pp')
    expect(document.activeElement?.textContent).toContain('“Lunch”')
  })

  it('say when nothing was published to compare with, and name the revision when it was', async () => {
    open({ at: '?from=published:u1&to=d2' })
    await screen.findByText('Nothing was published here yet, so there is nothing to compare with.')
    open({ at: '?from=published:u1&to=d2', published: { revisionId: 'r', number: 3, colour: 'Pink', board: later } })
    await screen.findByText('Both boards are the same.')
  })
})

const order = keysBetween(null, null, 3)
const day = (at: number, generalCall: string) => ({
  id: `day ${at}`, type: 'shoot' as const, locked: false, order: order[at]!, date: localDate(`2027-01-${11 + at}`), generalCall: clockTime(generalCall), locationId: null, note: '',
})
const strip = (number: string, dayId: string | null): Strip => ({
  kind: 'scene', id: `strip ${number}`, sceneId: number, part: null, eighths: eighths(6), locked: false, dayId, order: order[Number(number) - 1]!,
})
const earlier: Board = { ...emptyBoard(), days: [day(1, '07:30'), day(2, '07:30')], strips: [strip('1', 'day 1'), strip('2', 'day 1'), strip('3', null)] }
const lunch = { kind: 'banner', id: 'lunch', text: 'Lunch', minutes: 30, purpose: 'meal', locked: false, dayId: 'day 2', order: order[2]! } as unknown as Strip
const later: Board = { ...emptyBoard(), days: [day(1, '06:00'), day(2, '07:30')], strips: [lunch, strip('1', 'day 2'), strip('2', 'day 1')] }

interface Office {
  readonly can?: readonly string[]
  readonly at?: string
  readonly published?: object
}

/** Opens the page; gives what the server was asked to do. */
function open({ can = ['see the office', 'edit schedule'], at = '', published }: Office): object[] {
  const sent: object[] = []
  const heads = [head('d1', 'Draft', { author: 'Bruno', at: '2027-01-11T15:00:00Z' }), head('d2', 'Rain plan', null)]
  const act = (name: string, answer: object) => (asked: { input?: object }) => {
    sent.push({ [name]: asked.input ?? asked })
    return answer
  }
  renderScreen(<DraftsPage />, {
    path: '/productions/$productionId/drafts',
    at: `/productions/p1/drafts${at}`,
    answers: {
      production: { productionId: 'p1', title: 'The Tide Table', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: can, locations: [] },
      drafts: heads,
      scenes: ['1', '2', '3'].map((number) => ({ sceneId: number, number, set: 'Pier', intExt: 'INT', timeOfDay: 'DAY' })),
      people: [],
      draft: ({ draftId }: { draftId: string }) => ({ draftId, version: 1, board: draftId === 'd1' ? earlier : later }),
      publishedBoard: published ?? null,
      createDraft: act('createDraft', { draft: heads[1] }),
      renameDraft: act('renameDraft', { draft: heads[1] }),
      makeDraftCurrent: act('makeDraftCurrent', { draft: heads[1] }),
      removeDraft: act('removeDraft', { __typename: 'DraftRemoved', draftId: 'd2' }),
    },
  })
  return sent
}

function head(draftId: string, name: string, lastEdit: object | null) {
  return { draftId, unitId: 'u1', unitName: 'Main', unitKind: 'main', name, isCurrent: draftId === 'd1', version: 4, publishedVersion: null, lastEdit, days: 2, strips: 3 }
}
