import { describe, expect, it } from '@jest/globals'
import { foldAddress, isMailAddress, withAsciiDomain } from './address.js'

describe('isMailAddress', () => {
  it.each(['a@x.example', 'ines.carvalho+call@pier-films.example', "o'brien@x.example", 'a@localhost', `${'a'.repeat(64)}@x.example`, 'A_B-9@sub.x.example'])('accepts %s', (text) => {
    expect(isMailAddress(text)).toBe(true)
  })

  it.each([
    '', '@', 'a', 'a@', '@x.example', ' a@x.example', 'a@x.example ', 'a@x.example\n', 'a@x.example\r\nBcc: evil@x.example', 'a\u0000@x.example',
    '"a"@x.example', '"evil@x.example"@y.example', '"evil@x.example y"@z.example', 'a@x.example,evil@y.example', 'a@x.example;evil@y.example',
    'Evil <evil@x.example>', '<a@x.example>', 'a@[127.0.0.1]', 'a(evil@x.example)@y.example', 'a@x..example', 'a@-x.example', 'a@x.example.',
    '.a@x.example', 'a.@x.example', 'a..b@x.example', 'evil@x.example@y.example', 'ä@x.example', 'a@x\u3002example', 'a@x.example\u2028b',
    `${'a'.repeat(65)}@x.example`, `a@${'b'.repeat(64)}.example`, `a@${'b.'.repeat(130)}example`,
  ])('refuses %j', (text) => {
    expect(isMailAddress(text)).toBe(false)
  })

  it('is quick about a long one', () => {
    const start = performance.now()
    isMailAddress(`${'a.'.repeat(100_000)}@`)
    isMailAddress(`a@${'-'.repeat(100_000)}`)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

it.each([
  ['ines@caf\u00e9.example', 'ines@xn--caf-dma.example'],
  ['ines@x.example', 'ines@x.example'],
  ['ines@caf\u00e9.example\r\nBcc: evil@x.example', 'ines@caf\u00e9.example\r\nBcc: evil@x.example'],
  ['ines@caf\u00e9.exam\u00adple', 'ines@caf\u00e9.exam\u00adple'],
])('withAsciiDomain writes %j as %j', (text, expected) => {
  expect(withAsciiDomain(text)).toBe(expected)
})

it('foldAddress compares addresses as mailboxes do', () => {
  expect(foldAddress(' Ines@Pier-Films.example ')).toBe('ines@pier-films.example')
})
