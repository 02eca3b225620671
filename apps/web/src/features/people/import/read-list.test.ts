/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { decodeText } from '../../../lib/decode-text.js'
import { guessColumns } from './guess-columns.js'
import { readTable } from '../../../lib/read-table.js'
import { isLastNameFirst, rowsOf } from './rows-of.js'

describe('decodeText', () => {
  it.each<[string, number[]]>([
    ['UTF-8', [0xc5, 0x81, 0x75, 0x6b]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc5, 0x81, 0x75, 0x6b]],
    ['UTF-16, small end first', [0xff, 0xfe, 0x41, 0x01, 0x75, 0, 0x6b, 0]],
    ['UTF-16, big end first', [0xfe, 0xff, 0x01, 0x41, 0, 0x75, 0, 0x6b]],
  ])('reads %s', (_name, bytes) => expect(decodeText(Uint8Array.from(bytes))).toBe('Łuk'))

  it('reads UTF-16 without a mark', () => {
    expect(decodeText(Uint8Array.from([...'Name;Dept'].flatMap((letter) => [letter.charCodeAt(0), 0])))).toBe('Name;Dept')
  })

  it('reads the Windows code page', () => {
    expect(decodeText(Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9]))).toBe('José')
  })
})

describe('guessColumns', () => {
  it.each<[string, string, (string | null)[]]>([
    ['headings of the trade', 'Dept;Position;Name;Mobile;E-mail;Call;Rate;Notes\nGrip;Key;Jo;1;a@b.c;;;', ['department', 'position', 'name', 'phone', 'email', null, null, 'note']],
    ['two names', 'First Name,Surname,Job Title,Cell\nJo,Bell,Gaffer,555 0100 200', ['firstName', 'lastName', 'position', 'phone']],
    ['a cast list', '#\tCharacter\tArtist\n1\tANA\tMara Lind', ['castNumber', 'characters', 'name']],
    ['a field named twice', 'Name,Phone,Mobile\nJo Bell,1,2', ['name', 'phone', null]],
    ['no headings', 'Mara Lind,mara@example.org,+351 910 000 111\nJo Bell,jo@example.org,+351 910 000 222', ['name', 'email', 'phone']],
  ])('reads %s', (_name, text, mapping) => expect(guessColumns(readTable(text)).mapping).toEqual(mapping))
})

describe('rowsOf', () => {
  const people = (text: string) => {
    const rows = readTable(text)
    const guessed = guessColumns(rows)
    return rowsOf(rows, { ...guessed, lastNameFirst: isLastNameFirst(rows, guessed) })
  }

  it('keeps the row of the spreadsheet past empty rows and cells of several lines', () => {
    expect(people('Name,Notes\nJo Bell,"one\ntwo"\n,\nMara Lind,').map(({ line, name }) => [line, name])).toEqual([
      [2, 'Jo Bell'],
      [4, 'Mara Lind'],
    ])
  })

  it.each([
    ['"O\'Neill, Siobhán"', "Siobhán O'Neill"],
    ['"van der Berg, Jan-Willem Jr."', 'Jan-Willem van der Berg Jr.'],
    ['Cher', 'Cher'],
  ])('turns %s round', (written, name) => expect(people(`Name,Dept\n${written},Grip\n"Bell, Jo",Grip`)[0]?.name).toBe(name))

  it('tells cast from crew', () => {
    const rows = people('Dept,Name,Character\nCast,Mara Lind,"ANA, ANA (YOUNG)"\nGrip,Jo Bell,')
    expect(rows.map(({ kind, department, characters }) => ({ kind, department, characters }))).toEqual([
      { kind: 'cast', department: '', characters: ['ANA', 'ANA (YOUNG)'] },
      { kind: 'crew', department: 'Grip', characters: [] },
    ])
  })
})
