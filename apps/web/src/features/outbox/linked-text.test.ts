import { describe, expect, it } from '@jest/globals'
import { linkedText } from './linked-text.js'

describe('linkedText', () => {
  it.each([
    ['Open https://callboard.test/sign-up#confirm=a-b_c.', ['https://callboard.test/sign-up#confirm=a-b_c']],
    ['(http://127.0.0.1:4101/c/x)', ['http://127.0.0.1:4101/c/x']],
    ['No address: www, ftp://x, javascript:alert(1)', []],
    ['https://a.b/1\nhttps://a.b/2', ['https://a.b/1', 'https://a.b/2']],
  ])('finds the addresses of "%s"', (text, hrefs) => {
    const parts = linkedText(text)
    expect(parts.flatMap(({ href }) => href ?? [])).toEqual(hrefs)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
