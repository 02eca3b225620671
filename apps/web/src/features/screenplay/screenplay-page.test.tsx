import { describe, expect, it } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { ScreenplayPage } from './screenplay-page.js'

describe('the screenplay', () => {
  it('lists scenes with estimated pages under a tilde and omitted ones as OMITTED', async () => {
    open()
    const rows = (await screen.findAllByRole('row')).slice(1)
    expect(rows[0]?.textContent).toContain('~1 4/8')
    expect(within(rows[1] as HTMLElement).getByText('OMITTED')).toBeTruthy()
    expect(screen.getByText('1 scene · ~1 4/8 pages · 1 omitted')).toBeTruthy()
  })

  it('finds scenes by number, set or character', async () => {
    open()
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search scenes' }), 'edda')
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.type(screen.getByRole('searchbox'), 'zeppelin')
    expect(await screen.findByText(/No scene has “zeppelin”/)).toBeTruthy()
  })

  it('saves only what was changed', async () => {
    const { asked } = open({ editScene: ({ input }: Asked) => ({ __typename: 'SceneSaved', scene: { ...pier, ...input, version: 4 } }) })
    await change('Synopsis', 'Edda counts the boats.')
    await userEvent.click(screen.getByRole('button', { name: 'Save scene' }))
    expect(await screen.findAllByText('Scene 12 saved')).not.toHaveLength(0)
    const input = { sceneId: 'a', expectedVersion: 3, synopsis: 'Edda counts the boats.' }
    expect(asked.find(({ name }) => name === 'EditScene')?.variables['input']).toEqual(input)
  })

  it('shows both values when somebody was faster, and keeps mine when told so', async () => {
    const theirs = { ...pier, synopsis: 'Edda waits.', version: 4 }
    const { asked } = open({
      editScene: ({ input }: Asked) =>
        input['expectedVersion'] === 3 ? { __typename: 'SceneChangedMeanwhile', scene: theirs } : { __typename: 'SceneSaved', scene: { ...theirs, ...input, version: 5 } },
    })
    await change('Synopsis', 'Edda counts the boats.')
    await userEvent.click(screen.getByRole('button', { name: 'Save scene' }))
    const both = await screen.findByRole('table', { name: 'Your values beside theirs' })
    expect(within(both).getByRole('row', { name: /Synopsis/ }).textContent).toBe('SynopsisEdda counts the boats.Edda waits.')
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(() => expect(asked.filter(({ name }) => name === 'EditScene')).toHaveLength(2))
    expect(asked.findLast(({ name }) => name === 'EditScene')?.variables['input']).toMatchObject({ expectedVersion: 4, synopsis: 'Edda counts the boats.' })
  })

  it('does not send a length that is none, and keeps it', async () => {
    const { asked } = open()
    await change('Pages', '1 9/8')
    await userEvent.click(screen.getByRole('button', { name: 'Save scene' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Pages' }).value).toBe('1 9/8')
    expect(screen.getByText(/Write pages and eighths/)).toBeTruthy()
    expect(asked.map(({ name }) => name)).not.toContain('EditScene')
  })

  it('keeps what was typed in a scene that was closed', async () => {
    open()
    await change('Synopsis', 'Edda counts.')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Scene 12' }))
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Synopsis' })).value).toBe('Edda counts.')
    await userEvent.click(screen.getByRole('button', { name: 'As it was' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Synopsis' }).value).toBe('Edda looks out.')
  })

  it('says who plays whom', async () => {
    const { asked } = open()
    await userEvent.click(await screen.findByRole('tab', { name: 'Characters' }))
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Who plays EDDA' }), '1  Ana Prado')
    expect(await screen.findAllByText('EDDA is played by Ana Prado')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'CastCharacter')?.variables['input']).toEqual({ productionId: 'p1', name: 'EDDA', personId: 'ana' })
  })

  it('begins with an import', async () => {
    open({ scenes: [] })
    expect((await screen.findByRole('link', { name: 'Import a screenplay' })).getAttribute('href')).toBe('/productions/p1/screenplay/import')
  })
})

interface Asked {
  readonly input: Record<string, unknown>
}

async function change(field: string, text: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Scene 12' }))
  const box = await screen.findByRole('textbox', { name: field })
  await userEvent.clear(box)
  await userEvent.type(box, text)
}

function open(answers: Record<string, unknown> = {}) {
  return renderScreen(<ScreenplayPage />, {
    path: '/productions/$productionId/screenplay',
    at: '/productions/p1/screenplay',
    answers: {
      production: { productionId: 'p1', viewerCan: ['edit breakdown', 'import screenplay'] },
      scenes: [pier, lock],
      characters: [{ name: 'EDDA', scenes: 1, personId: null }],
      people: [{ personId: 'ana', name: 'Ana Prado', kind: 'cast', castNumber: '1' }],
      castCharacter: { character: { name: 'EDDA', scenes: 1, personId: 'ana' } },
      ...answers,
    },
  })
}

const pier = {
  sceneId: 'a', number: '12', heading: 'EXT. PIER 4 - DAY', intExt: 'EXT', set: 'PIER 4', timeOfDay: 'DAY', lighting: 'day', synopsis: 'Edda looks out.',
  eighths: 12, eighthsEstimated: true, characters: ['EDDA'], elements: [{ elementId: 'binoculars', category: 'Props', label: 'binoculars', quantity: 1 }], notes: [], omitted: false,
  editedFields: [], position: 1, version: 3,
}

const lock = { ...pier, sceneId: 'b', number: '13', set: 'LOWER LOCK', synopsis: 'Nobody.', heading: 'INT. LOWER LOCK - NIGHT', characters: [], omitted: true, position: 2 }
