import { describe, expect, it } from '@jest/globals'
import { smsLengthOf } from './sms-length.js'
import { type SmsFacts, smsTextOf } from './sms-text.js'

const WORDS = { base: 'Base', why: 'Why', confirm: 'Confirm', moreByLink: 'Your calls changed' }
const SHORT = 'https://cb.film/c#123456789'
const LINK = `https://callboard.example/c#${'x'.repeat(43)}`
const facts: SmsFacts = { title: 'Harbour', headline: 'Day 12 Tue 12 Jan: your call is now 06:30 (was 07:00)', base: 'Pier 4', reason: 'tide', url: SHORT }

describe('smsTextOf', () => {
  it.each<[string, Partial<SmsFacts>, string]>([
    ['says all of it where there is room', {}, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Base: Pier 4. Why: tide. Confirm: ${SHORT}`],
    ['leaves out why first', { reason: 'the tide is early and the pier floods before the second set-up' }, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Base: Pier 4. Confirm: ${SHORT}`],
    ['then where', { base: 'Pier 4, behind the fish market of the old harbour, gate 7, ask for Rui' }, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Confirm: ${SHORT}`],
    ['fits a whole personal link', { url: LINK }, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Base: Pier 4. Confirm: ${LINK}`],
    ['then most of a long title', { url: LINK, title: 'The Harbour of the Thousand Lanterns' }, `THE HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Confirm: ${LINK}`],
    ['then what it was', { url: `${LINK}xx`, headline: 'Day 12 Tue 12 Jan: your call is now 06:30 Mon 11 Jan (was 07:00) and 2 more' }, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 Mon 11 Jan and 2 more. Confirm: ${LINK}xx`],
    ['then what else there is', { url: `${LINK}xxxxxxxx`, headline: 'Day 12 Tue 12 Jan: your call is now 06:30 Mon 11 Jan (was 07:00) and 2 more' }, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 Mon 11 Jan. Confirm: ${LINK}xxxxxxxx`],
    ['says where once', { headline: 'You are added to Day 3 Fri 15 Jan: your call is 06:00 at Pier 4', reason: '' }, `HARBOUR You are added to Day 3 Fri 15 Jan: your CALL is 06:00 at Pier 4. Confirm: ${SHORT}`],
    ['writes in letters that keep it one part', { title: 'São João', base: 'Pátio', reason: 'maré' }, `SAO JOAO Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Base: Patio. Why: maré. Confirm: ${SHORT}`],
    ['leaves out a place in other letters', { base: 'Пирс 4 у старого рыбного рынка в порту' }, `HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Confirm: ${SHORT}`],
  ])('%s', (_case, changes, text) => {
    expect(smsTextOf({ ...facts, ...changes }, WORDS)).toBe(text)
    expect(smsLengthOf(text).parts).toBe(1)
  })

  it('takes a second part rather than leave out the call', () => {
    const text = smsTextOf({ ...facts, title: 'Гавань', url: LINK }, WORDS)
    expect(text).toContain('06:30')
    expect(text).toContain(LINK)
  })
})
