import { describe, expect, it } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderScreen } from '../../../test/render-screen.js'
import { PeopleImportPage } from './people-import-page.js'

const LIST = 'Name;Dept;E-mail;Shoe size\nJo Bell;Grip;jo@example\nMara Lind;Camera;mara@example.org\nMara L.;Camera;MARA@example.org'

describe('importing people', () => {
  it('brings a pasted list in, row by row put right, and takes it back', async () => {
    const { asked } = open()
    await paste(LIST)
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Dept holds' }).value).toBe('department')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Shoe size holds' }).value).toBe('')
    await userEvent.click(screen.getByRole('button', { name: 'Check 3 rows' }))

    const mail = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Mail, row 2' })
    expect(screen.getByRole('button', { name: 'Import 2 people' })).toHaveProperty('disabled', true)
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What becomes of row 3' }).value).toBe('merge')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What becomes of row 4' }).value).toBe('skip')
    await userEvent.type(mail, '.org')
    await userEvent.tab()

    const send = await screen.findByRole('button', { name: 'Import 2 people' })
    await waitUntilReady(send)
    await userEvent.click(send)
    expect(await screen.findByText('1 person added, 1 merged.')).toBeTruthy()
    const sent = asked.find(({ name }) => name === 'ImportPeople')?.variables['input']
    expect(sent).toMatchObject({ rows: [{ line: 2, email: 'jo@example.org', mergeInto: null }, { line: 3, mergeInto: 'mara' }] })
    await userEvent.click(screen.getByRole('button', { name: 'Undo this import' }))
    expect(await screen.findByText(/taken back/)).toBeTruthy()
  })

  it('asks which column holds the names', async () => {
    open()
    await paste('Dept;Phone\nGrip;555 0100 200\nCamera;555 0100 201')
    expect(screen.getByRole('alert').textContent).toContain('Say which column holds the names')
    expect(screen.getByRole('button', { name: 'Check 2 rows' })).toHaveProperty('disabled', true)
  })
})

async function paste(text: string) {
  fireEvent.change(await screen.findByRole('textbox', { name: 'Or paste the cells' }), { target: { value: text } })
  await userEvent.click(screen.getByRole('button', { name: 'Read what was pasted' }))
}

async function waitUntilReady(button: HTMLElement) {
  await screen.findByRole('button', { name: button.textContent })
  await new Promise((resolve) => setTimeout(resolve, 50))
}

interface Row {
  readonly line: number
  readonly name: string
  readonly email: string
}

function open() {
  const production = { productionId: 'p1', title: 'The Tide Table', viewerCan: ['edit people'], departments: [] }
  return renderScreen(<PeopleImportPage />, {
    path: '/productions/$productionId/people/import',
    at: '/productions/p1/people/import',
    answers: {
      production,
      checkPeople: ({ input }: { readonly input: { readonly rows: readonly Row[] } }) => input.rows.map(checkOf),
      importPeople: { __typename: 'PeopleImported', peopleImportId: 'i1', added: 1, changed: 1 },
      undoPeopleImport: { peopleImportId: 'i1', removed: 1, restored: 1 },
    },
  })
}

function checkOf({ line, email }: Row) {
  const isMail = /@.+\..+/.test(email)
  const isMara = email.toLowerCase() === 'mara@example.org'
  return {
    line,
    errors: isMail ? [] : [{ column: 'email', problem: 'notAMailAddress' }],
    warnings: [],
    duplicateOf: isMara ? { personId: 'mara', name: 'Mara Lind', position: '1st AC' } : null,
    duplicateOfLine: null,
  }
}
