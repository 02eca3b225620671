import { doodOf, oneLinerOf, shootingScheduleOf } from '@callboard/schedule'
import { describe, expect, it } from '@jest/globals'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { aShoot } from '../../test/a-shoot.js'
import { breakdownTable, csvOf, doodTable, oneLinerTable, sheetsOf, shootingScheduleTable, type Table, xlsxOf } from '../index.js'

const { board, breakdown } = aShoot()
const locations = new Map([['l0', 'Pier 4']])
const TABLES: Readonly<Record<string, Table>> = {
  'One-liner': oneLinerTable(oneLinerOf(board, breakdown), { locations }),
  'Shooting schedule': shootingScheduleTable(shootingScheduleOf(board, breakdown), { locations }),
  'Cast Members': doodTable(doodOf({ boards: [board], breakdown }), { name: 'Cast Members' }),
  'Breakdown': breakdownTable(sheetsOf(board, breakdown)),
}

const csvRows = (name: string) => Papa.parse<Record<string, string>>(csvOf(TABLES[name]!).slice(1), { header: true, skipEmptyLines: true }).data

describe.each(Object.keys(TABLES))('%s', (name) => {
  it('has as many cells in each row as columns, in CSV and in XLSX', async () => {
    const { columns, rows } = TABLES[name]!
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([])
    const csv = Papa.parse<string[]>(csvOf(TABLES[name]!).slice(1), { skipEmptyLines: true }).data
    expect(csv.map((cells) => cells.length)).toEqual(Array(rows.length + 1).fill(columns.length))
    const [sheet] = await readExcelFile(await xlsxOf(TABLES[name]!))
    expect([sheet?.sheet, sheet?.data.length]).toEqual([name, rows.length + 1])
    expect(sheet?.data[0]).toEqual(columns.map(({ title }) => title))
  })
})

describe('what the rows say', () => {
  it('is each strip with its day, and the end of the day', () => {
    const [first, second, lunch, third, fourth, end] = csvRows('One-liner')
    expect(first).toMatchObject({ Day: 'Day 1', Date: '2027-01-11', Call: '07:00', Scene: '1', 'I/E': 'INT', Set: 'LIND HOUSE - ATTIC', 'D/N': 'DAY', Pages: '1', Cast: '2, 4, 8', Minutes: '95', Location: 'Pier 4' })
    expect([second?.['Pages'], lunch?.['Set'], lunch?.['Minutes'], third?.['Scene'], fourth?.['Pages']]).toEqual(['1 4/8', 'Lunch', '60', '3', '0 4/8'])
    expect(end).toMatchObject({ Set: 'End of Day 1, 4 scenes', Pages: '5 6/8', Background: '12' })
  })

  it('is a day that is not shot on, once', () => {
    expect(csvRows('One-liner').filter(({ Day }) => Day === 'Holiday')).toMatchObject([{ Date: '2027-01-28', Set: 'HOLIDAY', Call: '' }])
  })

  it('is what each scene needs in a column for each category', () => {
    expect(csvRows('Shooting schedule')[0]).toMatchObject({ 'Cast Members': '2. BEN; 4. TOVE; 8. THE STRANGER', 'Vehicles': 'Ferry', 'Animals': 'Dog' })
    expect(csvRows('Breakdown').map((row) => row['Makeup/Hair'])).toContain('Bruise, left cheek;')
    expect(csvRows('Breakdown').at(-1)).toMatchObject({ Scene: '123', Day: '', Date: '' })
    expect(TABLES['Breakdown']!.columns.slice(11).map(({ title }) => title).slice(0, 2)).toEqual(['Cast Members', 'Background Actors'])
  })

  it('is a code for each date, and the totals', () => {
    const [numbers, ana] = csvRows('Cast Members')
    expect(numbers?.['Mon 11 Jan 2027']).toBe('1')
    expect(ana).toMatchObject({ ID: '1', Name: 'ANA', 'Thu 7 Jan 2027': 'FT', 'Mon 11 Jan 2027': 'SW', Start: '2027-01-11', Finish: '2027-02-23', Work: '25' })
    expect(csvRows('Cast Members').at(-1)).toMatchObject({ Name: 'Working', 'Mon 11 Jan 2027': '7' })
  })
})
