import { expect, it } from '@jest/globals'
import type { PersonSnapshot } from '@callboard/notice'
import { mailBody } from '../../../platform/mail/mail-body.js'
import { NoticeMail } from './notice-mail.js'

const SENTENCE = 'Your call on Day 1 is now 06:30 (was 07:00).'
const TO_DO = 'Be at Pier 4 at 06:30 on Tue 12 Jan. Confirm by 20:00.'
const snapshot = {
  production: { title: 'The Tide Table' }, revision: { colour: 'Blue', tint: '#B8D8F8', replaces: 'White', published: 'Mon 11 Jan 2027 18:42', reason: 'tide' },
  notice: { concerned: true, sentences: [SENTENCE], changes: [{ changeId: 'callChanged.d1', dayId: 'd1', class: 'changed', sentence: SENTENCE, toDo: TO_DO, asks: true }], unit: [], unchanged: '31 of 34 days unchanged' },
} as unknown as PersonSnapshot

const textOf = async (issue: number | null, language: 'en' | 'de' | 'es' | 'fr' | 'pt') => {
  const mail = <NoticeMail snapshot={snapshot} sentences={[SENTENCE]} issue={issue} digest={false} publishedBy="Inês" url="https://x.example/c" language={language} />
  const { html, text } = await Promise.resolve(mailBody(mail))
  expect(html.includes(TO_DO)).toBe(text.includes(TO_DO))
  return text
}

it.each(['en', 'de', 'es', 'fr', 'pt'] as const)('says beneath each change what to do, whichever words stand around it: %s', async (language) => {
  const text = await textOf(null, language)
  expect(text.indexOf(TO_DO)).toBeGreaterThan(text.indexOf(SENTENCE))
  expect(text).not.toContain(`${SENTENCE}${TO_DO}`)
})

it('says nothing of the revision beneath what a call sheet changed', async () => {
  expect(await textOf(2, 'en')).not.toContain(TO_DO)
})
