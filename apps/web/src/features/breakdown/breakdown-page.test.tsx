import { describe, expect, it } from '@jest/globals'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { BreakdownPage } from './breakdown-page.js'

describe('the breakdown', () => {
  it('shows what a scene needs by category, with labels, performers and its words', async () => {
    open()
    const props = (await screen.findByRole('heading', { name: /Props/ })).parentElement as HTMLElement
    expect(within(props).getByRole('listitem').textContent).toContain('P1Lantern')
    expect(within(props).getByRole<HTMLInputElement>('textbox', { name: 'How many: Lantern' }).value).toBe('2')
    expect(screen.getByText('Ana Prado')).toBeTruthy()
    expect(await screen.findByText('Edda counts the boats.')).toBeTruthy()
  })

  it('goes through the scenes by J and K, past omitted ones', async () => {
    const { router } = open()
    await screen.findByRole('heading', { name: /PIER 4/ })
    await userEvent.keyboard('j')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ scene: 'c' }))
    await userEvent.keyboard('k')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ scene: 'a' }))
  })

  it('adds by name: known elements are offered, others made', async () => {
    const added = { ...lantern, elementId: 'rope', name: 'Rope', boardId: null }
    const { asked } = open({
      addElementToScene: () => ({ element: added, scene: { ...pier, elements: [...pier.elements, need('rope', 'Props', 'Rope', 1)] } }),
    })
    await userEvent.click(await screen.findByRole('button', { name: /Add\s*Props/ }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Add to Props' }), 'oa')
    const offered = screen.getByRole('listbox', { name: 'Known in Props' })
    expect(within(offered).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Oar', 'Add “oa”new'])
    await userEvent.clear(screen.getByRole('combobox', { name: 'Add to Props' }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Add to Props' }), 'Rope{Enter}')
    expect(await screen.findAllByText('Rope added to Scene 12')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'AddElementToScene')?.variables['input']).toEqual({ sceneId: 'a', category: 'Props', name: 'Rope', quantity: 1 })
    expect(await screen.findByRole('button', { name: 'Take Rope out of the scene' })).toBeTruthy()
  })

  it('takes out of a scene, and undoes it', async () => {
    const { asked } = open({
      setSceneElement: ({ input }: Asked) => ({ __typename: 'SceneElementSet', scene: { ...pier, elements: input['quantity'] === 0 ? [pier.elements[0]] : pier.elements } }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Take Lantern out of the scene' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(asked.filter(({ name }) => name === 'SetSceneElement')).toHaveLength(2))
    expect(asked.filter(({ name }) => name === 'SetSceneElement').map(({ variables }) => variables['input'])).toMatchObject([{ quantity: 0, expectedQuantity: 2 }, { quantity: 2, expectedQuantity: 0 }])
  })

  it('saves a field of the scene as one leaves it, and shows both when somebody was faster', async () => {
    const theirs = { ...pier, scriptDay: 'N7', version: 4 }
    const { asked } = open({
      editScene: ({ input }: Asked) => (input['expectedVersion'] === 3 ? { __typename: 'SceneChangedMeanwhile', scene: theirs } : { __typename: 'SceneSaved', scene: { ...theirs, ...input, version: 5 } }),
    })
    const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Script day' })
    await userEvent.type(box, 'D2{Enter}')
    expect(await screen.findByText('Somebody else wrote “N7” meanwhile.')).toBeTruthy()
    expect(box.value).toBe('D2')
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
    await userEvent.type(box, '{Enter}')
    await waitFor(() => expect(asked.findLast(({ name }) => name === 'EditBreakdownScene')?.variables['input']).toEqual({ sceneId: 'a', expectedVersion: 4, scriptDay: 'D2' }))
    await waitFor(() => expect(screen.queryByText(/Somebody else wrote/)).toBeNull())
  })

  it('keeps what cannot be a number, and does not send it', async () => {
    const { asked } = open()
    await userEvent.type(await screen.findByRole('textbox', { name: 'Background' }), 'many{Enter}')
    expect(screen.getByText(/Write a whole number/)).toBeTruthy()
    expect(asked.map(({ name }) => name)).not.toContain('EditBreakdownScene')
  })

  it('is read only for whoever may not edit', async () => {
    open({ production: { ...production, viewerCan: [] } })
    await screen.findByRole('heading', { name: /Props/ })
    expect(screen.queryByRole('button', { name: /Take Lantern/ })).toBeNull()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Script day' }).disabled).toBe(true)
  })

  it('begins with an import when there is no scene', async () => {
    open({ breakdown: { ...breakdown, scenes: [], elements: [] } })
    expect((await screen.findByRole('link', { name: 'Import a screenplay' })).getAttribute('href')).toBe('/productions/p1/screenplay/import')
  })
})

describe('what others do meanwhile', () => {
  it('appears by itself; what is typed stays, and of what is gone too', async () => {
    let [tell, now]: [(news: object) => void, object] = [() => undefined, breakdown]
    const { asked } = open({ breakdown: () => now, breakdownChanged: () => new Promise((resolve) => (tell = resolve)) }, '?part=elements&element=oar')
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    await userEvent.type(name, 's of oak')
    now = { ...breakdown, elements: breakdown.elements.filter(({ elementId }) => elementId !== 'oar').concat({ ...lantern, elementId: 'rope', name: 'Rope', boardId: 'P9', version: 1 }) }
    tell({ entity: 'rope', version: 1 })
    expect(await screen.findByText(/Somebody took Oar out of the breakdown meanwhile/)).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'Elements', hidden: true })).getByText('Rope')).toBeTruthy()
    expect(name.value).toBe('Oars of oak')
    expect(asked.filter((one) => one.name === 'BreakdownScreen')).toHaveLength(2)
  })
})

describe('elements', () => {
  it('are found by name, label and performer, and by what is missing', async () => {
    open({}, '?part=elements')
    const rows = () => within(screen.getByRole('list', { name: 'Elements' })).getAllByRole('button').map(({ textContent }) => textContent)
    await screen.findByRole('list', { name: 'Elements' })
    expect(rows()).toHaveLength(4)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search elements' }), 'prado')
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('EDDA')]))
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.click(screen.getByRole('button', { name: /In no scene/ }))
    await waitFor(() => expect(rows()).toEqual([expect.stringContaining('Oar')]))
  })

  it('are one tab stop, walked by arrows, found by what is typed and opened by Enter', async () => {
    const { router } = open({}, '?part=elements')
    const rows = within(await screen.findByRole('list', { name: 'Elements' })).getAllByRole('button')
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1])
    act(() => rows[0]?.focus())
    const order = ['EDDA', 'Boat', 'Lantern', 'Oar']
    const walked: readonly (readonly [keys: string, to: string])[] = [
      ['{ArrowUp}', 'EDDA'], ['{ArrowDown}', 'Boat'], ['{End}', 'Oar'], ['{ArrowDown}', 'Oar'], ['{ArrowUp}', 'Lantern'], ['{Home}', 'EDDA'], ['{PageDown}', 'Oar'], ['{PageUp}', 'EDDA'],
      ['p1', 'Lantern'], ['{ArrowUp}', 'Boat'], ['oa', 'Oar'], ['{Home}', 'EDDA'], ['b', 'Boat'],
    ]
    for (const [keys, to] of walked) {
      await userEvent.keyboard(keys)
      expect([keys, document.activeElement?.textContent]).toEqual([keys, expect.stringContaining(to)])
    }
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1])
    expect(rows.map(({ textContent }) => order.find((name) => textContent?.includes(name)))).toEqual(order)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ element: 'boat' }))
  })

  it('are walked past those in view, where there are many', async () => {
    const size = Object.getOwnPropertyDescriptor(globalThis.Element.prototype, 'clientHeight')
    // The browser of the tests lays nothing out: nothing would be in view.
    Object.defineProperty(globalThis.Element.prototype, 'clientHeight', { configurable: true, get: () => 360 })
    const elements = Array.from({ length: 300 }, (_, index) => ({ ...lantern, elementId: `e${index}`, name: `Lamp ${index}`, boardId: `P${index}` }))
    open({ breakdown: { ...breakdown, elements } }, '?part=elements')
    const first = await screen.findByRole('button', { name: /^P0\s*Lamp 0/ })
    expect(screen.queryByRole('button', { name: /Lamp 299/ })).toBeNull()
    act(() => first.focus())
    for (const [keys, to] of [['{End}', 'Lamp 299'], ['{ArrowUp}', 'Lamp 298'], ['p150', 'Lamp 150'], ['{Home}', 'Lamp 0']] as const) {
      await userEvent.keyboard(keys)
      expect([keys, document.activeElement?.textContent]).toEqual([keys, expect.stringContaining(to)])
    }
    if (size) Object.defineProperty(globalThis.Element.prototype, 'clientHeight', size)
  })

  it('say who has the label that was wanted, and keep what was typed', async () => {
    open({ saveElement: { __typename: 'BoardIdTaken', element: lantern } }, '?part=elements&element=oar')
    const label = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Label' })
    await userEvent.type(label, 'P1')
    await userEvent.click(screen.getByRole('button', { name: 'Save element' }))
    expect(await screen.findByText('Lantern has this one.')).toBeTruthy()
    expect(label.value).toBe('P1')
  })

  it('show when they can be had as weeks and in words', async () => {
    open({}, '?part=elements&element=boat')
    const weeks = await screen.findByRole('table', { name: 'Dates by week' })
    expect(within(weeks).getAllByText('U')).toHaveLength(2)
    expect(within(weeks).getByTitle('Fri 15 Jan: Travel').textContent).toBe('T')
    expect(screen.getByText('Tue 12 Jan to Wed 13 Jan')).toBeTruthy()
    expect(screen.getByText('Unavailable, Regatta')).toBeTruthy()
  })

  it('bring others, and can be merged, which can be undone or is refused with its reason', async () => {
    const merge = { elementMergeId: 'm1', intoElementId: 'lantern', name: 'Oar', mergedAt: '2027-01-12T10:00:00Z' }
    const answers = [{ __typename: 'MergeNotUndone', name: 'Oar', reason: 'changed' }, { __typename: 'MergeUndone', elementMergeId: 'm1', element: { ...lantern, elementId: 'oar', name: 'Oar', version: 3 }, into: lantern }]
    const { asked } = open({
      linkElements: ({ input }: Asked) => ({ link: input }),
      mergeElements: { __typename: 'ElementsMerged', elementId: 'oar', element: { ...lantern, aliases: ['OAR'], version: 2 }, merge },
      undoMergeElements: () => answers.shift(),
    }, '?part=elements&element=oar')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'What Oar brings' }), 'Boat, Vehicles')
    expect(await screen.findAllByText('Oar brings Boat')).not.toHaveLength(0)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Merge Oar into' }), 'Lantern')
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Merge into Lantern' }))
    expect(await screen.findAllByText('Oar is Lantern now')).not.toHaveLength(0)
    expect(asked.find(({ name }) => name === 'MergeElements')?.variables['input']).toEqual({ elementId: 'oar', expectedVersion: 1, intoElementId: 'lantern' })
    const toasted = (await screen.findAllByText('Oar is Lantern now')).map((words) => words.closest('[role=dialog]')).find((one) => one !== null)
    await userEvent.click(within(toasted as HTMLElement).getByRole('button', { name: 'Undo' }))
    expect(await screen.findAllByText(/Oar stays merged: what it became part of was changed since/)).not.toHaveLength(0)
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the merge of Oar' }))
    expect(await screen.findAllByText('Oar and Lantern are two again')).not.toHaveLength(0)
    expect(asked.filter(({ name }) => name === 'UndoMergeElements').map(({ variables }) => variables['elementMergeId'])).toEqual(['m1', 'm1'])
  })
})

describe('categories', () => {
  it('list their elements with the numbers of their scenes, which lead to the sheet', async () => {
    const { router } = open({}, '?part=categories')
    const vehicles = await screen.findByRole('region', { name: 'Vehicles' })
    expect(within(vehicles).getByText('Boat')).toBeTruthy()
    await userEvent.click(within(vehicles).getByRole('button', { name: 'Scene 14' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ part: 'scenes', scene: 'c' }))
  })
})

interface Asked {
  readonly input: Record<string, unknown>
}

function open(answers: Record<string, unknown> = {}, search = '') {
  return renderScreen(<BreakdownPage />, {
    path: '/productions/$productionId/breakdown',
    at: `/productions/p1/breakdown${search}`,
    answers: { production, breakdown, breakdownChanged: () => new Promise(() => undefined), sceneText: [{ kind: 'action', text: 'Edda counts the boats.' }], ...answers },
  })
}

const need = (elementId: string, category: string, label: string, quantity: number) => ({ elementId, category, label, quantity })

const pier = {
  sceneId: 'a', number: '12', heading: 'EXT. PIER 4 - DAY', intExt: 'EXT', set: 'PIER 4', timeOfDay: 'DAY', lighting: 'day', synopsis: 'Edda looks out.', eighths: 12,
  eighthsEstimated: false, characters: ['EDDA'], notes: [], omitted: false, position: 1, scriptDay: '', unitId: null, estimatedMinutes: null, background: 0, version: 3,
  elements: [need('edda', 'Cast Members', 'EDDA', 1), need('lantern', 'Props', 'Lantern', 2)],
}
const gone = { ...pier, sceneId: 'b', number: '13', omitted: true, elements: [], position: 2 }
const lock = { ...pier, sceneId: 'c', number: '14', heading: 'INT. LOWER LOCK - NIGHT', set: 'LOWER LOCK', elements: [need('boat', 'Vehicles', 'Boat', 1)], position: 3 }

const lantern = {
  elementId: 'lantern', category: 'Props', name: 'Lantern', aliases: [], boardId: 'P1', personId: null, includeInDood: true, allowHold: false, allowDrop: false, minimumDropDays: 10,
  dayRate: null, version: 1,
}

const production = { productionId: 'p1', zone: 'Europe/Lisbon', viewerCan: ['edit breakdown', 'import screenplay'], units: [{ unitId: 'main', name: 'Main' }] }

const breakdown = {
  productionId: 'p1',
  elements: [
    { ...lantern, elementId: 'edda', category: 'Cast Members', name: 'EDDA', boardId: '1', personId: 'ana' }, lantern,
    { ...lantern, elementId: 'oar', name: 'Oar', boardId: null }, { ...lantern, elementId: 'boat', category: 'Vehicles', name: 'Boat', boardId: 'V1' },
  ],
  scenes: [pier, gone, lock],
  links: [],
  availabilities: [{ availabilityId: 'u', elementId: 'boat', personId: null, from: '2027-01-12', to: '2027-01-13', kind: 'unavailable', note: 'Regatta', version: 1 }],
  events: [{ elementEventId: 't', elementId: 'boat', date: '2027-01-15', kind: 'travel', version: 1 }],
  orders: [],
  merges: [{ elementMergeId: 'm1', intoElementId: 'lantern', name: 'Oar', mergedAt: '2027-01-12T10:00:00Z' }],
  people: [{ personId: 'ana', name: 'Ana Prado', kind: 'cast', castNumber: '1' }],
  categoryColours: [{ category: 'Cast Members', colour: '#D32F2F' }, { category: 'Vehicles', colour: '#D6508F' }, { category: 'Props', colour: '#7E3FB0' }],
}
