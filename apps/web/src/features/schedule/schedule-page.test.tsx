import { eighths, emptyBoard, keysBetween, type Board, type Edit, type Strip } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { SchedulePage } from './schedule-page.js'

// Many rows and a busy machine: patience, not speed, is tested here.
jest.setTimeout(30_000)

describe('the schedule', () => {
  beforeAll(giveListsAHeight)
  beforeEach(() => localStorage.clear())

  it('shows each day with its strips, closed by its break', async () => {
    open({})
    const board = await screen.findByRole('treegrid', { name: 'Stripboard' })
    expect(await within(board).findByRole('heading', { name: /^Day 1/ })).toBeTruthy()
    expect(within(board).getByText(/END OF DAY 1 · TUE 12 JAN · 1 4\/8 pgs · 2 scenes/)).toBeTruthy()
    const [second] = within(board).getAllByRole('row', { name: /^2 INT DAY/ })
    expect([second?.getAttribute('aria-posinset'), second?.getAttribute('aria-setsize')]).toEqual(['2', '2'])
  })

  it('moves a strip by keys, says where it is now, and takes it back', async () => {
    const { sent } = open({})
    await focusOn(/^2 INT DAY/)
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Scene 2 moved to Day 1, position 1 of 2'))
    await userEvent.keyboard('{Alt>}{PageDown}{/Alt}')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Day 2, position 1 of 2'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(sent.map((edit) => edit.kind)).toEqual(['moveStrips', 'moveStrips', 'moveStrips']))
    expect(await screen.findByText(/^Saved/)).toBeTruthy()
  })

  it('moves strips without dragging', async () => {
    open({})
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('m')
    const dialog = await screen.findByRole('dialog', { name: 'Move Scene 1' })
    await userEvent.selectOptions(within(dialog).getByLabelText('To'), 'Day 2 · Wed 13 Jan')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Scene 1 moved to Day 2, position 2 of 2'))
  })

  it('keeps a locked strip where it is, and says why', async () => {
    open({})
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('l')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Scene 1 locked'))
    await userEvent.keyboard('{Alt>}{PageDown}{/Alt}')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Nothing was changed: Scene 1 is locked: unlock it first.'))
  })

  it('dims what is not searched for, and goes to what is', async () => {
    open({})
    const first = await screen.findByRole('row', { name: /^1 INT DAY/ })
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find scenes' }), '3')
    await waitFor(() => expect(first.dataset['dim']).toBe('true'))
    expect(screen.getByRole('row', { name: /^3 INT DAY/ }).dataset['dim']).toBeUndefined()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Scene 3, Day 2, position 1 of 1; 1 of 1 found'))
  })

  it('shows its days as cards and as months, walked by keys; Enter opens the strips there', async () => {
    const { router } = open({})
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('z')
    const cards = await screen.findByRole('list', { name: 'Day cards' })
    const [first, second] = within(cards).getAllByRole('button', { name: /^Day \d \/2/ })
    expect(first?.textContent).toContain('Day 1/2Tue 12 Jan07:30No location yet1 4/8 pgs · 2 scenes · 0 cast · est. wrap')
    expect(router.state.location.search).toEqual({ zoom: 'cards' })
    await waitFor(() => expect(document.activeElement).toBe(first))
    await userEvent.keyboard('{ArrowRight}l')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Day 2 locked'))
    expect([document.activeElement, first?.tabIndex, second?.tabIndex]).toEqual([second, -1, 0])
    await userEvent.keyboard('z')
    const month = await screen.findByRole('region', { name: 'January 2027' })
    expect(within(month).getByRole('heading').textContent).toBe('January 2027 2 days, 2 2/8 pgs, 3 scenes')
    await waitFor(() => expect(document.activeElement).toBe(within(month).getByRole('button', { name: /Wed 13 Jan: Day 2/ })))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('day:day 2'))
    expect(router.state.location.search).toEqual({ day: 'day 2' })
  })

  it('lays chosen strips on a day card without dragging', async () => {
    open({})
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('z')
    await userEvent.click(await screen.findByRole('button', { name: 'Change Day 2' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Lay the chosen strip here' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Scene 1 moved to Day 2, position 2 of 2'))
    expect(screen.getByRole('button', { name: /^Day 2 \/2.* 2 scenes/ })).toBeTruthy()
  })

  it('says when another draft was made the current one, and opens it', async () => {
    const head = { productionId: 'p1', unitId: 'u1', unitName: 'Main unit', unitKind: 'main', version: 0, publishedVersion: null, lastEdit: null, days: 2, strips: 3 }
    const { router } = open({
      answers: {
        draftMoved: { draftId: 'd1', version: 0, flagsVersion: 0, isCurrent: false },
        drafts: [{ ...head, draftId: 'd2', name: 'Rain plan', isCurrent: true }, { ...head, draftId: 'd1', name: 'Draft', isCurrent: false }],
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Open “Rain plan”' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ draft: 'd2' }))
  })

  it('says what was not done when the server refuses, and what was kept', async () => {
    open({ refuse: 'UnknownDay' })
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('{Delete}')
    const words = 'Not done: “Scene 1 to the boneyard”, because the shoot day was removed meanwhile. Your other changes were kept.'
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
    expect(screen.getByRole('row', { name: /^1 INT DAY/ }).getAttribute('aria-setsize')).toBe('2')
  })

  it('keeps changes on this device while the server cannot be reached', async () => {
    open({ refuse: 'broken' })
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('{Delete}')
    expect(await screen.findByText('Offline, 1 change waiting')).toBeTruthy()
    expect(Object.values({ ...localStorage }).join()).toContain('moveStrips')
  })

  it('lets those look who may not change', async () => {
    const { sent } = open({ can: ['see the office'] })
    await focusOn(/^1 INT DAY/)
    await userEvent.keyboard('{Delete}')
    expect(screen.queryByRole('button', { name: 'Make days' })).toBeNull()
    expect(screen.getByText('You may look, not change.')).toBeTruthy()
    expect(sent).toEqual([])
  })
})

async function focusOn(name: RegExp) {
  const row = await screen.findByRole('row', { name })
  await userEvent.click(row)
  await waitFor(() => expect(document.activeElement).toBe(row))
}

interface Office {
  readonly can?: readonly string[]
  readonly refuse?: string
  readonly answers?: Record<string, unknown>
}

/** Opens the page; gives the edits the server was sent, and where the page is. */
function open({ can = ['see the office', 'edit schedule', 'publish schedule'], refuse, answers }: Office) {
  const sent: Edit[] = []
  const draft = { ...current, version: 0, board, publishedVersion: null, flagsVersion: 0, acknowledgedFlags: [] }
  const { router } = renderScreen(<SchedulePage />, {
    path: '/productions/$productionId/schedule',
    at: '/productions/p1/schedule',
    answers: {
      viewer: { now: '2027-01-12T05:30:00Z', mailLeaves: true, textsLeave: true, member: { ...ana, allowedTo: can } },
      productions: [{ productionId: 'p1', title: 'The Tide Table', viewerCan: can, draftId: 'd1', latestRevision: null }],
      production: { ...production, viewerCan: can },
      draft,
      drafts: [],
      breakdown: null,
      bookingsElsewhere: [],
      showPresence: { again: 15 },
      scenes: [scene('1'), scene('2'), scene('3')],
      people: [],
      draftEdits: [],
      editDraft: ({ input }: { input: { clientEditId: string; edit: Edit } }) => {
        if (refuse === 'broken') throw new Error('the line broke')
        if (refuse) return { __typename: 'EditRefused', kind: refuse, facts: {}, version: 0 }
        sent.push(input.edit)
        const edit = { ...input, version: sent.length, inverse: input.edit, author: 'Ana Prado', at: '2027-01-12T05:30:00Z' }
        return { __typename: 'DraftEdited', edit }
      },
      ...answers,
    },
  })
  return { sent: sent as readonly Edit[], router }
}

const board: Board = {
  ...emptyBoard(),
  days: keysBetween(null, null, 2).map((order, at) => ({
    id: `day ${at + 1}`, type: 'shoot', locked: false, order, date: localDate(`2027-01-${12 + at}`), generalCall: clockTime('07:30'), locationId: null, note: '',
  })),
  strips: keysBetween(null, null, 3).map((order, at): Strip => ({
    kind: 'scene', id: `strip ${at + 1}`, sceneId: String(at + 1), part: null, locked: false, eighths: eighths(6), dayId: at < 2 ? 'day 1' : 'day 2', order,
  })),
}

function scene(number: string) {
  return {
    sceneId: number, number, heading: 'INT. PIER - DAY', intExt: 'INT', set: 'Pier', timeOfDay: 'DAY', lighting: 'day', synopsis: 'They wait.',
    eighths: 6, eighthsEstimated: false, characters: [], omitted: false, scriptDay: '', unitId: null, estimatedMinutes: null, background: 0, elements: [],
  }
}

const current = { draftId: 'd1', name: 'Draft', unitId: 'u1', unitName: 'Main unit', isCurrent: true }

const production = {
  productionId: 'p1', title: 'The Tide Table', zone: 'Europe/Lisbon', clock: 'h24', palette: {}, minimumRest: 660, departments: [], locations: [], units: [],
}

const ana = {
  membershipId: 'm1', name: 'Ana Prado', email: 'ana@harbour.film', role: 'coordinator', totpIsOn: false,
  organization: { organizationId: 'o1', name: 'Harbour Films' }, otherOrganizations: [],
}

/** The browser of the tests lays nothing out: lists would be without rows. */
function giveListsAHeight() {
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 800 })
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 40 })
  Object.defineProperty(globalThis, 'CSS', { configurable: true, value: { escape: (text: string) => text.replaceAll('"', '\\"') } })
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
}
