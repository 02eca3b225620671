import { eighths, emptyBoard, keysBetween, type Board, type Strip } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { DoodPage } from './dood-page.js'

beforeAll(() => {
  // The browser of the tests lays nothing out: the grid would be without rows.
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 600 })
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 1200 })
})

describe('the Day out of Days', () => {
  it('has a row for each of the cast by number, codes under dates, and what they add up to', async () => {
    open({})
    const grid = await screen.findByRole('grid', { name: 'Day out of Days' })
    const [ines, duarte] = within(grid).getAllByRole('row', { name: /^\d/ })
    expect(codesOf(ines)).toEqual(['SW', 'H', '', '', 'WF'])
    expect(codesOf(duarte)).toEqual(['', 'SWF', '', '', ''])
    expect(ines?.textContent).toMatch(/^1INÊSAna Vilhena.*213Thu 14 JanMon 18 Jan$/)
    expect(within(grid).getByRole('columnheader', { name: 'Fri 15 Jan, Day 2, today' })).toBeTruthy()
    expect(within(grid).getByRole('columnheader', { name: 'Sat 16 Jan, off' })).toBeTruthy()
  })

  it('says the scenes of a day in its cell, and the call where the reader stands', async () => {
    open({})
    const cell = await screen.findByRole('gridcell', { name: 'SW, Works, first day, Scenes 1 and 2' })
    await userEvent.click(cell)
    const tip = screen.getByRole('tooltip')
    expect(tip.textContent).toBe('INÊS · Thu 14 Jan · Day 1SW Works, first dayScenes 1 and 2Call 06:30, on set 07:30')
    expect(cell.getAttribute('aria-describedby')).toBe(tip.id)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('is one tab stop, walked by arrows', async () => {
    open({})
    const cell = await screen.findByRole('gridcell', { name: /^SW, / })
    await userEvent.click(cell)
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement?.textContent).toBe('SWF')
    await userEvent.keyboard('{Home}')
    expect(document.activeElement?.textContent).toBe('Rui Sá')
    await userEvent.keyboard('{Control>}{End}{/Control}')
    expect(document.querySelectorAll('[data-column][tabindex="0"]')).toHaveLength(1)
  })

  it('makes the rows in view of many, keeps the one with the focus, and says where it stands among all', async () => {
    open({ more: Array.from({ length: 60 }, (_, at) => element({ elementId: `extra ${at}`, name: `EXTRA ${at}`, boardId: `${at + 3}` })) })
    const grid = await screen.findByRole('grid')
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['66', '12'])
    const [ines] = within(grid).getAllByRole('row', { name: /^1 ?INÊS/ })
    expect(ines?.getAttribute('aria-rowindex')).toBe('3')
    expect(grid.querySelectorAll('[data-line]').length).toBeLessThan(50)
    await userEvent.click(within(grid).getByRole('gridcell', { name: /^SW, / }))
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}')
    const focused = document.activeElement
    expect(focused?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('53')
    expect([focused?.getAttribute('aria-colindex'), focused?.getAttribute('tabindex')]).toEqual(['3', '0'])
  })

  it('follows what others do on the board, and leaves the focus where it is', async () => {
    let tell: (news: object) => void = () => undefined
    let version = 1
    const strips = shoot.strips.filter(({ id }) => id !== 'strip 1')
    open({
      drafts: () => [{ draftId: 'd1', version, board: version === 1 ? shoot : { ...shoot, strips } }],
      draftMoved: new Promise((resolve) => (tell = resolve)),
    })
    const cell = await screen.findByRole('gridcell', { name: 'SW, Works, first day, Scenes 1 and 2' })
    await userEvent.click(cell)
    version = 2
    tell({ draftId: 'd1', version })
    expect(await screen.findByRole('gridcell', { name: 'SW, Works, first day, Scene 1' })).toBe(cell)
    expect(document.activeElement).toBe(cell)
  })

  it('shows another category by its address', async () => {
    const { router } = open({})
    await userEvent.click(await screen.findByRole('button', { name: 'Vehicles 1' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ category: 'Vehicles' }))
    expect(await screen.findByRole('row', { name: /^T1 ?Van/ })).toBeTruthy()
    expect(screen.queryByRole('row', { name: /INÊS/ })).toBeNull()
  })

  it('leads to the documents that say the same', async () => {
    open({})
    const pdf = await screen.findByRole('link', { name: /^PDF/ })
    expect(pdf.getAttribute('href')).toBe('/api/productions/p1/documents/dood.pdf?category=Cast%20Members')
  })

  it('counts as the address says, and then leads to no document that counts otherwise', async () => {
    open({ search: '?hold=everyDay' })
    const [ines] = await screen.findAllByRole('row', { name: /^\d/ })
    expect(codesOf(ines)).toEqual(['SW', 'H', 'H', 'H', 'WF'])
    expect(screen.queryByRole('link', { name: /^PDF/ })).toBeNull()
  })

  it('says where it comes from while there is no day', async () => {
    open({ board: emptyBoard() })
    expect(await screen.findByRole('link', { name: 'Open the schedule' })).toBeTruthy()
  })

  it('is not there for whom the breakdown is not', async () => {
    open({ sources: null })
    expect((await screen.findByRole('alert')).textContent).toContain('There is no Day out of Days here.')
  })

  it('says what broke, and comes on asking again', async () => {
    let isBroken = true
    open({
      drafts: () => {
        if (isBroken) throw new Error('down')
        return [{ draftId: 'd1', version: 1, board: shoot }]
      },
    })
    const again = await screen.findByRole('button', { name: 'Try again' })
    isBroken = false
    act(() => again.click())
    expect(await screen.findByRole('grid')).toBeTruthy()
  })

  it('is a list of people on a phone', async () => {
    narrow(true)
    open({})
    const item = (await screen.findByText('INÊS')).closest('li')
    expect(item?.textContent).toContain('Thu 14 Jan to Mon 18 Jan · 2 work, 1 hold')
    expect(item?.textContent).toContain('SWThu 14 JanWorks, first day · Scenes 1 and 2 · Call 06:30, on set 07:30')
    expect(item?.textContent).toContain('HFri 15 JanHold')
    expect(screen.queryByRole('grid')).toBeNull()
    narrow(false)
  })

  it('is five weeks a sheet on paper, and only there', async () => {
    open({})
    await screen.findByRole('grid')
    expect(screen.queryByText(/^The Tide Table · Day out of Days/)).toBeNull()
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText('The Tide Table · Day out of Days · Thu 14 Jan to Mon 18 Jan 2027')).toBeTruthy()
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(screen.queryByText(/^The Tide Table · Day out of Days/)).toBeNull()
  })
})

/** The codes of the five dates of a row. */
function codesOf(row: HTMLElement | undefined): readonly string[] {
  return row ? within(row).getAllByRole('gridcell').slice(1, 6).map((cell) => cell.textContent ?? '') : []
}

interface Office {
  readonly board?: Board
  readonly sources?: null
  readonly search?: string
  readonly drafts?: () => unknown
  /** What the server tells who listens; nothing when it is not given. */
  readonly draftMoved?: Promise<unknown>
  readonly more?: readonly object[]
}

function open({ board = shoot, sources, search = '', drafts, draftMoved = new Promise(() => undefined), more = [] }: Office) {
  const path = '/productions/$productionId/dood'
  return renderScreen(<DoodPage />, {
    path,
    at: `/productions/p1/dood${search}`,
    answers: {
      viewer: { now: '2027-01-15T10:00:00Z', mailLeaves: true, textsLeave: true, member: null },
      production: { productionId: 'p1', title: 'The Tide Table', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: [] },
      doodSources: sources === null ? null : { productionId: 'p1', elements: [...elements, ...more], scenes: ['1', '2', '3'].map(scene), events: [] },
      people: [
        { personId: 'ana', name: 'Ana Vilhena', castNumber: '1', callOffset: 60 },
        { personId: 'rui', name: 'Rui Sá', castNumber: '2', callOffset: 60 },
      ],
      currentDrafts: drafts ?? [{ draftId: 'd1', version: 1, board }],
      draftMoved: () => draftMoved,
      breakdownChanged: () => new Promise(() => undefined),
    },
  })
}

const elements = [
  element({ elementId: 'duarte', name: 'DUARTE', boardId: '2', personId: 'rui' }),
  element({ elementId: 'ines', name: 'INÊS', boardId: '1', personId: 'ana' }),
  element({ elementId: 'van', name: 'Van', boardId: 'T1', category: 'Vehicles' }),
]

function element(given: object) {
  return {
    category: 'Cast Members', personId: null, includeInDood: true, allowHold: true, allowDrop: false, minimumDropDays: 10, dayRate: null, ...given,
  }
}

/** Inês is in every scene but the third, Duarte in the third, the van in the first; each by their place among the elements. */
function scene(number: string) {
  const needs = [number === '3' ? 0 : 1, ...(number === '1' ? [2] : [])]
  return { sceneId: number, number, set: 'Pier', eighths: 6, estimatedMinutes: null, needs }
}

const PLACES = [
  { sceneId: '1', dayId: 'day 0' },
  { sceneId: '2', dayId: 'day 0' },
  { sceneId: '3', dayId: 'day 1' },
  { sceneId: '2', dayId: 'day 2' },
]

const shoot: Board = {
  ...emptyBoard(),
  days: keysBetween(null, null, 3).map((order, at) => ({
    id: `day ${at}`, order, type: 'shoot', locked: false, date: localDate(['2027-01-14', '2027-01-15', '2027-01-18'][at] ?? ''), generalCall: clockTime('07:30'), locationId: null, note: '',
  })),
  strips: keysBetween(null, null, 4).map((order, at): Strip => ({
    kind: 'scene', id: `strip ${at}`, part: null, eighths: eighths(6), locked: false, order, ...(PLACES[at] ?? { sceneId: '', dayId: null }),
  })),
}

function narrow(isNarrow: boolean) {
  const query = { matches: isNarrow, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => query })
}
