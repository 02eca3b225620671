import { expect, it } from '@jest/globals'
import { isAutomated, judge, judgeAgain, type Press } from './deliberate.js'

const thumb: Press = { trusted: true, held: 90, moves: 0, byKey: false, shownFor: 8000, automated: false }

it.each<[string, Partial<Press>, string]>([
  ['a thumb', {}, 'meant'],
  ['the Enter key', { held: null, byKey: true }, 'meant'],
  ['a program that reads the page aloud', { held: null }, 'ask'],
  ['a press that takes no time', { held: 1 }, 'ask'],
  ['a tap on a trackpad, by a hand that came there', { held: 1, moves: 9 }, 'meant'],
  ['a program that jumps on the button', { held: 1, moves: 1 }, 'ask'],
  ['a press at once, before anything can be read', { shownFor: 300 }, 'ask'],
  ['a script on the page', { trusted: false }, 'program'],
  ['a browser that says it is worked by a program', { automated: true }, 'program'],
])('%s is judged', (_who, press, expected) => {
  expect(judge({ ...thumb, ...press })).toBe(expected)
})

it('believes the second press of whoever had time to read the question, and no program', () => {
  const aloud = { ...thumb, held: null }
  expect([judgeAgain(thumb, 2000), judgeAgain(aloud, 2000), judgeAgain(aloud, 100), judgeAgain({ ...thumb, held: 1 }, 2000), judgeAgain({ ...thumb, trusted: false }, 2000), judgeAgain({ ...thumb, automated: true }, 2000)]).toEqual([
    'meant', 'meant', 'ask', 'ask', 'program', 'program',
  ])
})

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36', true],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 BingPreview/1.0b', true],
  ['Mozilla/5.0 (compatible; Barracuda Sentinel (EE))', true],
  ['Mozilla/5.0 (compatible; Proofpoint URL Defense)', true],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', false],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36', false],
  ['Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36', false],
])('knows a program by what it calls itself: %s', (userAgent, expected) => {
  expect(isAutomated({ userAgent })).toBe(expected)
  expect(isAutomated({ userAgent, webdriver: true })).toBe(true)
})
