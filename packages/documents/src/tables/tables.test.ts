import { eighths } from '@callboard/schedule'
import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { csvOf } from './csv-of.js'
import type { Table, TableCell } from './table.js'
import { xlsxOf } from './xlsx-of.js'

function tableOf(rows: readonly (readonly TableCell[])[]): Table {
  const columns = (rows[0] ?? []).map((_, index) => ({ title: `Column ${index + 1}`, width: 10 }))
  return { name: 'One-liner: [draft]', columns, rows: rows.map((cells) => ({ look: 'plain', cells })), frozenColumns: 1 }
}

const parsed = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data.slice(1)

describe('csvOf', () => {
  it('writes dates, numbers and lengths so that no spreadsheet takes one for another', () => {
    const csv = csvOf(tableOf([[{ date: localDate('2027-01-12') }, 4, { eighths: eighths(3) }, { eighths: eighths(37) }, { eighths: eighths(16) }, null, 'a "b", c']]))
    expect(csv.split('\r\n')[1]).toBe('2027-01-12,4,0 3/8,4 5/8,2,,"a ""b"", c"')
  })

  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['12A', '12A'],
    ['Ana = Ben', 'Ana = Ben'],
  ])('defuses %j', (text, written) => {
    expect(parsed(csvOf(tableOf([[text, 'x']])))[0]?.[0]).toBe(written)
  })

  it('has every text come back, an apostrophe before what looks like a formula, and nothing that does', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '"', "'", ',', '\r\n')).filter((each) => !each.includes('\u0000'))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const back = Papa.parse<string[]>(csvOf(tableOf(rows)).slice(1).slice(0, -2)).data.slice(1)
        expect(back.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(rows)
        expect(back.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('xlsxOf', () => {
  it('is read back with its types', async () => {
    const xlsx = await xlsxOf(tableOf([['+49 30 1234', 4, { date: localDate('2027-01-12') }, { eighths: eighths(37) }, '=1+1', null]]))
    const [head, row] = (await readExcelFile(xlsx))[0]!.data
    expect(head).toEqual(['Column 1', 'Column 2', 'Column 3', 'Column 4', 'Column 5', 'Column 6'])
    expect(row).toEqual(['+49 30 1234', 4, new Date('2027-01-12T00:00:00Z'), 4.625, '=1+1', null])
  })

  it('holds any text', async () => {
    const texts = ['<b>&amp;', 'a\u0001b\uFFFFc', '\uD800', 'Ж 日本 🎬', 'x'.repeat(40_000), 'two  spaces']
    const [, ...rows] = (await readExcelFile(await xlsxOf(tableOf(texts.map((text) => [text, 'x'])))))[0]!.data
    expect(rows.map(([text]) => text)).toEqual(['<b>&amp;', 'abc', null, 'Ж 日本 🎬', 'x'.repeat(32_767), 'two  spaces'])
  })
})
