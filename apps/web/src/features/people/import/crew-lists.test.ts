/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { decodeText } from '../../../lib/decode-text.js'
import { guessColumns } from './guess-columns.js'
import { readTable } from '../../../lib/read-table.js'
import { isLastNameFirst, rowsOf } from './rows-of.js'

const folder = join(process.env['CALLBOARD_SAMPLES'] ?? join(process.cwd(), '../shared/data'), 'crew')
const present = (files: readonly string[]) => {
  const found = files.filter((file) => existsSync(join(folder, file)))
  return found.length > 0 ? found : ['no sample lists here']
}

describe('crew lists as offices have them', () => {
  it.each(present(['crew_messy.csv', 'crew_messy_bom_crlf.csv', 'crew_messy_utf16.csv']))('%s reads the same however it was saved', (file) => {
    if (!existsSync(join(folder, file))) return
    const rows = peopleIn(file)
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [2, "Siobhán O'Neill"],
      [3, 'Łukasz Żółć'],
      [4, 'Jan-Willem van der Berg Jr.'],
      [5, 'José María Núñez'],
      [6, ''],
      [7, 'MIN-JUN KIM'],
      [8, 'Min-jun Kim'],
      [9, '李 小龍'],
      [10, 'Dr. Ahmed bin Khalid al-Sayed'],
    ])
    expect(rows[0]).toMatchObject({ department: 'Camera', position: '1st AC "A" Cam', note: 'vegetarian\nnut allergy' })
    expect(rows[7]).toMatchObject({ kind: 'cast', department: '' })
  })

  it.each(present(['crew_messy_cp1252_lossy.csv']))('%s keeps the letters the Windows code page had', (file) => {
    if (!existsSync(join(folder, file))) return
    expect(peopleIn(file)[3]?.name).toBe('José María Núñez')
  })
})

function peopleIn(file: string) {
  const rows = readTable(decodeText(readFileSync(join(folder, file))))
  const guessed = guessColumns(rows)
  return rowsOf(rows, { ...guessed, lastNameFirst: isLastNameFirst(rows, guessed) })
}
