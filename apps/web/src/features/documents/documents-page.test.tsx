import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextDecoder } from 'node:util'
import { renderScreen } from '../../../test/render-screen.js'
import { DocumentsPage } from './documents-page.js'

interface Sent {
  readonly url: string
  readonly text: string
}

let sent: Sent[]
let answers: { status: number; body: unknown }[]
const realFetch = globalThis.fetch

// jsdom reads files only in the old way, and decodes no text.
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder
File.prototype.arrayBuffer ??= function arrayBuffer(this: File) {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(this)
  })
}

/** The server's plain HTTP side, which a schema does not answer. */
beforeEach(() => {
  sent = []
  answers = []
  globalThis.fetch = (async (url: string, init?: { body?: Blob }) => {
    sent.push({ url, text: init?.body ? await textOf(init.body) : '' })
    const { status, body } = answers.shift() ?? { status: 500, body: {} }
    return { status, json: async () => body }
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = realFetch
})

describe('documents', () => {
  it('lists each document of the current draft in its formats', async () => {
    open()
    const list = await screen.findByRole('list', { name: 'Documents' })
    expect(within(list).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['One-liner', 'Shooting schedule', 'Day out of Days', 'Breakdown sheets', 'Universal Schedule'])
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'PDF of the One-liner (new tab)' }).getAttribute('href')).toBe('/api/productions/p1/documents/one-liner.pdf?draft=d1')
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'USS of the Universal Schedule' }).getAttribute('href')).toBe('/api/productions/p1/documents/schedule.uss?draft=d1')
    expect(within(list).getAllByRole('link')).toHaveLength(13)
  })

  it('is of another draft when one is chosen, and says what is empty', async () => {
    open()
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Draft' }), 'Second pass')
    expect(screen.getByRole('link', { name: 'CSV of the Breakdown sheets' }).getAttribute('href')).toContain('draft=d2')
    expect(screen.getAllByText('Nothing yet: no day is on this draft’s board.')).toHaveLength(3)
  })

  it('says that a draft is no revision yet', async () => {
    open()
    expect(await screen.findByText(/its papers say DRAFT/)).toBeTruthy()
  })

  it('brings nothing in for those who may not', async () => {
    open({ viewerCan: ['see the office'] })
    await screen.findByRole('list', { name: 'Documents' })
    expect(screen.queryByRole('heading', { name: 'Bring in' })).toBeNull()
  })

  it('is not shown to others', async () => {
    renderScreen(<DocumentsPage />, { path: '/productions/$productionId/documents', at: '/productions/p1/documents', answers: { production: null, drafts: [] } })
    expect(await screen.findByText('This production is not here, or not for you.')).toBeTruthy()
  })
})

describe('bringing in a Universal Schedule', () => {
  it('shows what it would make, and makes it', async () => {
    open()
    answers.push({ status: 200, body: preview }, { status: 201, body: { kind: 'accepted', draftId: 'd9', name: 'Ours', scenes: 1, elements: 1 } })
    await choose(new File(['{"universalScheduleStandard":{}}'], 'theirs.uss'))
    expect(await screen.findByText(/2 shoot days with 3 strips, Mon 1 Mar 2027 to Tue 2 Mar 2027/)).toBeTruthy()
    expect(screen.queryByRole('combobox', { name: 'For the unit' })).toBeNull()
    expect(screen.getByText('The Night Ferry · from Another program · Schedule Blue, Mon 1 Feb 2027 · Script Pink')).toBeTruthy()
    expect(screen.getByText('1 new scene')).toBeTruthy()
    expect(screen.getByText('2 · 1 here, 1 4/8 in the file')).toBeTruthy()
    expect(screen.getByText('Cast Members · 2. THE PILOT')).toBeTruthy()
    expect(sent[0]).toEqual({ url: '/api/productions/p1/schedule-imports?board=0', text: '{"universalScheduleStandard":{}}' })

    const name = screen.getByRole('textbox', { name: 'Name of the new draft' })
    await userEvent.clear(name)
    await userEvent.type(name, 'Ours')
    await userEvent.click(screen.getByRole('button', { name: 'Make it a new draft' }))
    expect(await screen.findByText(/“Ours” is a new draft. 1 scene and 1 element were added/)).toBeTruthy()
    expect(sent[1]?.url).toBe('/api/productions/p1/schedule-imports?board=0&accept=abc&name=Ours')
    expect(screen.getByRole('link', { name: 'Open the draft' }).getAttribute('href')).toContain('draft=d9')
  })

  it('asks to look again when the production changed meanwhile', async () => {
    open()
    answers.push({ status: 200, body: preview }, { status: 409, body: { ...preview, digest: 'def' } })
    await choose(new File(['{}'], 'theirs.uss'))
    await userEvent.click(await screen.findByRole('button', { name: 'Make it a new draft' }))
    expect(await screen.findByText('The production changed since this was looked at.')).toBeTruthy()
  })

  it('offers the boards of a file', async () => {
    open()
    const boards = [preview.boards[0], { ...preview.boards[0], name: 'Other pass' }]
    answers.push({ status: 200, body: { ...preview, boards } }, { status: 200, body: { ...preview, boards, digest: 'def' } })
    await choose(new File(['{}'], 'theirs.uss'))
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Board of the file' }), 'Other pass')
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the new draft' }).value).toBe('Other pass from Another program'))
    expect(sent[1]?.url).toContain('board=1')
  })

  it('asks which unit it is for when there is more than one, and keeps the name that was typed', async () => {
    open({ second: true })
    answers.push({ status: 200, body: preview }, { status: 200, body: { ...preview, digest: 'def' } }, { status: 201, body: { kind: 'accepted', draftId: 'd9', name: 'Ours', scenes: 0, elements: 0 } })
    await choose(new File(['{}'], 'theirs.uss'))
    const name = await screen.findByRole('textbox', { name: 'Name of the new draft' })
    await userEvent.clear(name)
    await userEvent.type(name, 'Ours')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For the unit' }), 'Second unit')
    await waitFor(() => expect(sent[1]?.url).toContain('?board=0&unit=u2'))
    await userEvent.click(screen.getByRole('button', { name: 'Make it a new draft' }))
    await waitFor(() => expect(sent[2]?.url).toContain('?board=0&unit=u2&accept=def&name=Ours'))
  })

  it.each([
    ['a PDF', new File(['%PDF'], 'board.pdf'), /A PDF has no columns to read/],
    ['Movie Magic’s own', new File(['x'], 'film.mst'), /Export a breakdown or one-liner as CSV/],
    ['an empty file', new File([], 'x.uss'), /is empty/],
    ['a picture', new File(['x'], 'x.png'), /is not a schedule/],
    ['a table with nothing in it', new File(['\n\n'], 'x.csv'), /There is nothing in/],
    ['a broken workbook', new File(['PK\u0003\u0004nonsense'], 'x.xlsx'), /cannot be opened as a workbook/],
  ])('refuses %s without sending it', async (_name, file, sentence) => {
    open()
    await choose(file)
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence)
    expect(sent).toEqual([])
  })

  it('says why the server refused', async () => {
    open()
    answers.push({ status: 422, body: { message: 'There is no scene in this file.' } })
    await choose(new File(['{}'], 'theirs.uss'))
    expect((await screen.findByRole('alert')).textContent).toContain('There is no scene in this file.')
  })
})

describe('bringing in a table', () => {
  it('names its columns, and sends what they hold as a Universal Schedule', async () => {
    open()
    answers.push({ status: 200, body: preview })
    await choose(new File(['Sc.;I/E;Set;Pages;Cast;Props;Rate\n1;INT;PIER;1 4/8;1. NELL;Rope;900\n;;LUNCH;;;;'], 'breakdown.csv'))
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Sc. holds' })).value).toBe('scene')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Cast holds' }).value).toBe('Cast Members')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rate holds' }).value).toBe('')
    await userEvent.click(screen.getByRole('button', { name: 'Look at 2 rows' }))
    await screen.findByRole('button', { name: 'Make it a new draft' })
    const { universalScheduleStandard: root } = JSON.parse(sent[0]?.text ?? '') as { universalScheduleStandard: { breakdowns: object[]; elements: { name: string }[] } }
    expect(root.breakdowns).toMatchObject([{ scene: '1', pages: 1.5 }, { type: 'banner', description: 'LUNCH' }])
    expect(root.elements.map(({ name }) => name)).toEqual(['INT', 'PIER', 'NELL', 'Rope'])
  })

  it('asks which column holds the scene numbers', async () => {
    open()
    await choose(new File(['a;b\n1;2'], 'x.csv'))
    expect((await screen.findByRole('alert')).textContent).toContain('Say which column holds the scene numbers')
    expect(screen.getByRole('button', { name: 'Look at 2 rows' })).toHaveProperty('disabled', true)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column 1 holds' }), 'scene')
    expect(screen.getByRole('button', { name: 'Look at 2 rows' })).toHaveProperty('disabled', false)
  })
})

async function choose(file: File) {
  const input = await screen.findByLabelText('Choose a file')
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } })
  })
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob)
  })
}

const none = { count: 0, first: [] }
const preview = {
  kind: 'preview', digest: 'abc', source: 'Another program', project: 'The Night Ferry', name: 'Theirs', schedule: { colour: 'Blue', date: '2027-02-01' }, script: { colour: 'Pink', date: null },
  boards: [{ name: 'First pass', days: 2, strips: 3, from: '2027-03-01', to: '2027-03-02' }],
  scenes: { matched: 2, added: { count: 1, first: [{ number: '3', heading: 'INT. FERRY' }] }, otherLength: { count: 1, first: [{ number: '2', ours: 8, theirs: 12 }] }, notInFile: none, elsewhere: none },
  elements: { matched: 1, numbered: 0, added: { count: 1, first: [{ category: 'Cast Members', name: 'THE PILOT', boardId: '2' }] } },
  needs: 2, remarks: [],
}

function open({ viewerCan = ['see the office', 'edit schedule', 'edit breakdown'], second = false }: { readonly viewerCan?: readonly string[]; readonly second?: boolean } = {}) {
  const draft = { unitId: 'u1', unitName: 'Main unit', strips: 4, version: 3, publishedVersion: null }
  return renderScreen(<DocumentsPage />, {
    path: '/productions/$productionId/documents',
    at: '/productions/p1/documents',
    answers: {
      production: { productionId: 'p1', title: 'The Tide Table', viewerCan },
      drafts: [
        { ...draft, draftId: 'd1', name: 'First pass', isCurrent: true, days: 4 },
        { ...draft, draftId: 'd2', name: 'Second pass', isCurrent: false, days: 0 },
        ...(second ? [{ ...draft, draftId: 'd3', unitId: 'u2', unitName: 'Second unit', name: 'Draft', isCurrent: true, days: 0 }] : []),
      ],
    },
  })
}
