import { describe, expect, it } from '@jest/globals'
import { smsLengthOf, toGsm7 } from './sms-length.js'

describe('smsLengthOf', () => {
  it.each([
    ['nothing', '', 'gsm7', 0, 1],
    ['a plain text', 'Call 06:30', 'gsm7', 10, 1],
    ['exactly one part', 'a'.repeat(160), 'gsm7', 160, 1],
    ['one more', 'a'.repeat(161), 'gsm7', 161, 2],
    ['exactly two parts', 'a'.repeat(306), 'gsm7', 306, 2],
    ['exactly three', 'a'.repeat(459), 'gsm7', 459, 3],
    ['three and one', 'a'.repeat(460), 'gsm7', 460, 4],
    ['letters of the alphabet with accents', 'éèùìòÇØøÅåÆæßÉÄÖÑÜäöñüà', 'gsm7', 23, 1],
    ['the Greek the alphabet has', 'ΔΦΓΛΩΠΨΣΘΞ', 'gsm7', 10, 1],
    ['the euro sign', '€', 'gsm7', 2, 1],
    ['every extension character', '^{}\\[~]|€\f', 'gsm7', 20, 1],
    ['extension characters filling one part', '€'.repeat(80), 'gsm7', 160, 1],
    ['one extension character too many', '€'.repeat(81), 'gsm7', 162, 2],
    ['an extension character at the seam, kept whole', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 306, 3],
    ['a letter outside the alphabet', 'São', 'ucs2', 3, 1],
    ['one part of other letters', 'ж'.repeat(70), 'ucs2', 70, 1],
    ['one more of them', 'ж'.repeat(71), 'ucs2', 71, 2],
    ['two parts of them', 'ж'.repeat(134), 'ucs2', 134, 2],
    ['three parts of them', 'ж'.repeat(135), 'ucs2', 135, 3],
    ['a picture counts two', '🎬', 'ucs2', 2, 1],
    ['a picture at the seam, kept whole', `${'ж'.repeat(66)}🎬${'ж'.repeat(66)}`, 'ucs2', 134, 3],
    ['a line end', 'a\nb', 'gsm7', 3, 1],
    ['a tab is no letter of the alphabet', 'a\tb', 'ucs2', 3, 1],
  ] as const)('%s', (_case, text, encoding, units, parts) => {
    expect(smsLengthOf(text)).toEqual({ encoding, units, parts })
  })
})

describe('toGsm7', () => {
  it.each([
    ['São Mateus – Pátio', 'Sao Mateus - Patio'],
    ['“today’s” call…', '"today\'s" call...'],
    ['Müller & Ibáñez, façade', 'Müller & Ibañez, facade'],
    ['Łódź', 'Lodz'],
    ['Пирс 4', 'Пирс 4'],
    ['🎬 day', '🎬 day'],
    ['already plain', 'already plain'],
  ])('%j', (text, plain) => {
    expect(toGsm7(text)).toBe(plain)
  })
})
