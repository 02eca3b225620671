import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
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

function open(more: Record<string, unknown> = {}) {
  const production = { productionId: 'p1', title: 'The Tide Table', viewerCan: ['see the office', 'edit people'], departments: [camera] }
  const answers = { people: [ana, sven], production, removePerson: { personId: 'sven' }, restorePerson: { person: sven }, ...more }
  return renderScreen(<PeoplePage />, { path: '/productions/$productionId/people', at: '/productions/p1/people', answers })
}

const camera = { departmentId: 'camera', name: 'Camera', callOffset: 0, position: 1 }
const nobody = { castNumber: null, characters: [], email: null, phone: null, phoneOnSheet: false, callOffset: 0, note: '', reachable: true, version: 1 }
const ana = { ...nobody, personId: 'ana', name: 'Ana Prado', kind: 'cast', departmentId: null, position: '', castNumber: '1', characters: ['INES'], email: 'ana@harbour.film' }
const sven = { ...nobody, personId: 'sven', name: 'Sven Holt', kind: 'crew', departmentId: 'camera', position: 'Gaffer', reachable: false }
