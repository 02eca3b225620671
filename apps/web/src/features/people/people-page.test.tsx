import { afterEach, describe, expect, it } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { PeoplePage } from './people-page.js'

describe('people', () => {
  it('lists cast by number and crew by department, and says who cannot be reached', async () => {
    open()
    const table = await screen.findByRole('table', { name: 'People by department' })
    expect(within(table).getByRole('rowheader', { name: 'Cast 1' })).toBeTruthy()
    expect(within(table).getByRole('rowheader', { name: 'Camera 1' })).toBeTruthy()
    expect(within(table).getByText('No mail: must be phoned')).toBeTruthy()
  })

  it('shows both values when somebody else saved meanwhile, and saves over theirs only when told', async () => {
    const { asked } = open({ savePerson: { __typename: 'PersonChangedMeanwhile', person: { ...sven, phone: '+351 2', version: 5 } } })
    await userEvent.click(await screen.findByRole('button', { name: 'Sven Holt' }))
    await userEvent.type(screen.getByRole('textbox', { name: /Phone/ }), '+351 1')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Yours+351 1Theirs+351 2')
    await userEvent.click(screen.getByRole('button', { name: 'Save yours' }))
    const sent = asked.filter(({ name }) => name === 'SavePerson').map(({ variables }) => variables['input'])
    expect(sent).toMatchObject([{ expectedVersion: 1 }, { expectedVersion: 5, phone: '+351 1' }])
  })

  it('are checked as the production is, or by rules of their own', async () => {
    const { asked } = open({ savePerson: { __typename: 'PersonSaved', person: { ...sven, rulePacks: ['house-rules'], version: 2 } } })
    await userEvent.click(await screen.findByRole('button', { name: 'Sven Holt' }))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'As the production' }).checked).toBe(true)
    await userEvent.click(screen.getByRole('radio', { name: /These rules/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /House rules/i }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(asked.find(({ name }) => name === 'SavePerson')?.variables['input']).toMatchObject({ rulePacks: ['house-rules'] }))
  })

  it('keeps what was typed and says what is wrong beside it', async () => {
    open({ savePerson: { __typename: 'CastNumberTaken', person: { ...ana, name: 'Ana Prado', castNumber: '1' } } })
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Cast' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Ida Berg')
    await userEvent.type(screen.getByRole('textbox', { name: /Cast number/ }), '1{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Ana Prado has this number.')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Ida Berg')
  })

  it('calls new cast an hour before they are on set, unless something else was typed', async () => {
    open()
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }))
    const offset = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Minutes from the call/ })
    expect(offset().value).toBe('0')
    await userEvent.click(screen.getByRole('radio', { name: 'Cast' }))
    expect(offset().value).toBe('60')
    await userEvent.click(screen.getByRole('radio', { name: 'Crew' }))
    expect(offset().value).toBe('0')
    await userEvent.type(offset(), '15', { initialSelectionStart: 0, initialSelectionEnd: 1 })
    await userEvent.click(screen.getByRole('radio', { name: 'Cast' }))
    expect(offset().value).toBe('15')
  })

  it('takes somebody off at once and offers the way back', async () => {
    const { asked } = open()
    await userEvent.click(await screen.findByRole('button', { name: 'Sven Holt' }))
    await userEvent.click(screen.getByRole('button', { name: 'Take Sven Holt off the production' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findAllByText('Sven Holt is back')).not.toHaveLength(0)
    expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(['RemovePerson', 'RestorePerson']))
  })
})

describe('five hundred people', () => {
  afterEach(() => {
    Object.assign(globalThis, { scrollY: 0 })
    Reflect.deleteProperty(globalThis, 'matchMedia')
  })

  it('has a row only for those in view, and counts all', async () => {
    open({ people: crewOf(500) })
    const table = await screen.findByRole('table', { name: 'People by department' })
    expect(within(table).getByRole('rowheader', { name: 'Camera 500' })).toBeTruthy()
    expect(rowNumbers(table).slice(0, 4)).toEqual([1, 2, 3, 4])
    expect(within(table).getByRole('button', { name: 'Person 001' })).toBeTruthy()
    expect(rowNumbers(table).length).toBeLessThan(100)
    expect(table.getAttribute('aria-rowcount')).toBe('502')
  })

  it('finds somebody far down by typing', async () => {
    open({ people: crewOf(500) })
    expect(screen.queryByRole('button', { name: 'Person 487' })).toBeNull()
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find' }), '487')
    expect(await screen.findByRole('button', { name: 'Person 487' })).toBeTruthy()
    expect(screen.getByRole('table', { name: 'People by department' }).getAttribute('aria-rowcount')).toBe('3')
  })

  it('keeps the head of the group and whoever has the focus when scrolled far down', async () => {
    open({ people: crewOf(500) })
    const first = await screen.findByRole('button', { name: 'Person 001' })
    act(() => first.focus())
    scrollBy(0, 33 * 300)
    expect(await screen.findByRole('button', { name: 'Person 305' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Person 100' })).toBeNull()
    expect(document.activeElement).toBe(first)
    expect(screen.getByRole('rowheader', { name: 'Camera 500' })).toBeTruthy()
  })

  it('is whole on paper', async () => {
    open({ people: crewOf(500) })
    await screen.findByRole('button', { name: 'Person 001' })
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(document.querySelectorAll('tbody tr')).toHaveLength(501)
    act(() => void dispatchEvent(new Event('afterprint')))
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(100)
  })

  it('is a list on a phone, of those in view too', async () => {
    onPhone()
    open({ people: crewOf(500) })
    const list = await screen.findByRole('list', { name: 'Camera' })
    const items = within(list).getAllByRole('listitem')
    expect([items[0]?.getAttribute('aria-posinset'), items[0]?.getAttribute('aria-setsize')]).toEqual(['1', '500'])
    expect(items.length).toBeLessThan(100)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), '487')
    expect(await screen.findByRole('button', { name: 'Person 487' })).toBeTruthy()
  })
})

function crewOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    return { ...sven, personId: `person ${number}`, name: `Person ${number}` }
  })
}

function rowNumbers(table: HTMLElement) {
  return [...table.querySelectorAll('tr[aria-rowindex]')].map((row) => Number(row.getAttribute('aria-rowindex')))
}

/** The browser of the tests scrolls nothing by itself. */
function scrollBy(left: number, top: number) {
  Object.assign(globalThis, { scrollX: left, scrollY: top })
  act(() => void dispatchEvent(new Event('scroll')))
}

function onPhone() {
  const query = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => query })
}

function open(more: Record<string, unknown> = {}) {
  const production = { productionId: 'p1', title: 'The Tide Table', viewerCan: ['see the office', 'edit people'], departments: [camera] }
  const answers = { people: [ana, sven], production, removePerson: { personId: 'sven' }, restorePerson: { person: sven }, ...more }
  return renderScreen(<PeoplePage />, { path: '/productions/$productionId/people', at: '/productions/p1/people', answers })
}

const camera = { departmentId: 'camera', name: 'Camera', callOffset: 0, position: 1 }
const nobody = { castNumber: null, characters: [], email: null, phone: null, phoneOnSheet: false, callOffset: 0, note: '', reachable: true, version: 1 }
const ana = { ...nobody, personId: 'ana', name: 'Ana Prado', kind: 'cast', departmentId: null, position: '', castNumber: '1', characters: ['INES'], email: 'ana@harbour.film' }
const sven = { ...nobody, personId: 'sven', name: 'Sven Holt', kind: 'crew', departmentId: 'camera', position: 'Gaffer', reachable: false }
