import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { ScreenplayImportPage } from './screenplay-import-page.js'

describe('importing a screenplay', () => {
  it('does not send a file that cannot be a screenplay', async () => {
    open({}, '')
    fireEvent.change(await screen.findByLabelText('Screenplay file'), { target: { files: [new File(['%PDF'], 'draft.pdf')] } })
    expect((await screen.findByRole('alert')).textContent).toContain('A PDF has no scenes to read')
  })

  it('says how far reading is, and that the tab may be closed', async () => {
    open({ state: 'reading', progress: 30 })
    expect((await screen.findByRole<HTMLProgressElement>('progressbar')).value).toBe(30)
    expect(screen.getByText(/You may close this tab/)).toBeTruthy()
  })

  it('says why a file was refused', async () => {
    open({ state: 'refused', refusal: 'This file ends in the middle of a scene.' })
    expect((await screen.findByRole('alert')).textContent).toContain('This file ends in the middle of a scene.')
    expect(screen.getByRole('link', { name: 'Choose another file' })).toBeTruthy()
  })

  it('shows what changes and what stays, and merges nothing by itself', async () => {
    open({})
    expect(await screen.findByText('Takes from the file: length')).toBeTruthy()
    expect(screen.getByText('Stays as changed by hand: synopsis')).toBeTruthy()
    expect(screen.getByText('1 of 3 scenes unchanged')).toBeTruthy()
    expect(screen.getByText('Line 88')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /EDA is EDDA/ }).checked).toBe(false)
  })

  it('takes over with the merges somebody ticked', async () => {
    const { asked } = open({}, '?import=i1', { __typename: 'ScreenplayAccepted', screenplayImportId: 'i1', added: 1, changed: 1, omitted: 0, unchanged: 1 })
    await userEvent.click(await screen.findByRole('checkbox', { name: /EDA is EDDA/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Take over: 1 scene added, 1 changed, 1 merged' }))
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('AcceptScreenplayImport'))
    const input = asked.find(({ name }) => name === 'AcceptScreenplayImport')?.variables['input']
    expect(input).toEqual({ screenplayImportId: 'i1', merges: [{ name: 'EDA', into: 'EDDA' }] })
  })

  it('asks to look again when the scenes changed meanwhile', async () => {
    open({}, '?import=i1', { __typename: 'ScreenplayChangedMeanwhile', screenplayImportId: 'i1' })
    await userEvent.click(await screen.findByRole('button', { name: /^Take over/ }))
    expect(await screen.findByText(/It was compared again/)).toBeTruthy()
  })
})

function open(found: Record<string, unknown>, search = '?import=i1', acceptScreenplayImport: unknown = null) {
  return renderScreen(<ScreenplayImportPage />, {
    path: '/productions/$productionId/screenplay/import',
    at: `/productions/p1/screenplay/import${search}`,
    answers: {
      production: { productionId: 'p1', zone: 'Europe/Lisbon', clock: 'h24', viewerCan: ['import screenplay'] },
      screenplayImport: { ...blue, ...found },
      screenplayImports: [],
      scenes: [{ sceneId: 'a', editedFields: ['synopsis'] }],
      acceptScreenplayImport,
    },
  })
}

const scene = {
  fate: 'unchanged', sceneId: 'c', number: '14', heading: 'INT. LOCK - DAY', intExt: 'INT', set: 'LOCK', timeOfDay: 'DAY', eighths: 4,
  eighthsEstimated: false, characters: ['EDDA', 'EDA'], line: 120, changedFields: [],
}

const blue = {
  screenplayImportId: 'i1', productionId: 'p1', fileName: 'tide-blue.fountain', state: 'ready', progress: 100, refusal: null, format: 'fountain',
  title: 'The Tide Table', createdAt: '2027-01-10T10:00:00Z',
  scenes: [
    { ...scene, fate: 'changed', sceneId: 'a', number: '12', changedFields: ['eighths'] },
    { ...scene, fate: 'added', sceneId: null, number: '13A' },
    scene,
  ],
  warnings: [{ line: 88, reason: 'A scene heading without a place.' }],
  mergeOffers: [{ name: 'EDA', into: 'EDDA', reason: 'One letter differs.' }],
}
