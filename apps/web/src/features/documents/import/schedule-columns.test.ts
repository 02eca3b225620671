/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { readTable } from '../../../lib/read-table.js'
import { guessScheduleColumns, scheduleRowsOf } from './schedule-columns.js'

const guessed = (text: string) => guessScheduleColumns(readTable(text)).mapping

describe('guessScheduleColumns', () => {
  it.each<[string, string, (string | null)[]]>([
    ['our own one-liner', 'Day,Date,Call,Scene,I/E,Set,D/N,Pages,Script day,Cast,Synopsis,Background,Minutes,Location\n,,,1,,,,,,,,12,,', ['day', 'date', 'call', 'scene', 'intExt', 'set', 'dayNight', 'pages', 'scriptDay', 'Cast Members', 'synopsis', 'background', 'minutes', null]],
    ['a breakdown of another program', 'Scene #;INT/EXT;Set Name;Day/Night;Page Count;Extras;Make-up/Hair;Picture Vehicles;Budget\n', ['scene', 'intExt', 'set', 'dayNight', 'pages', 'Background Actors', 'Makeup/Hair', 'Vehicles', null]],
    ['one cell for the heading', 'Sc.\tSlugline\tPgs.\tEst. Time\n', ['scene', 'heading', 'pages', 'minutes']],
    ['no headings', '1;INT;PIER\n2;EXT;BEACH', [null, null, null]],
    ['a heading said twice', 'Scene;Scenes;Set\n', ['scene', null, 'set']],
  ])('reads %s', (_name, text, mapping) => expect(guessed(text)).toEqual(mapping))
})

describe('scheduleRowsOf', () => {
  it('leaves out what is left out, and takes the apostrophe off what looked like a formula', () => {
    const rows = readTable("Scene,Set,Rate,Props\n1,PIER,900,'=Lantern\n2,,,")
    expect(scheduleRowsOf(rows, guessScheduleColumns(rows))).toEqual([
      { fields: { scene: '1', set: 'PIER' }, elements: [{ category: 'Props', cell: '=Lantern' }] },
      { fields: { scene: '2' }, elements: [] },
    ])
  })
})
