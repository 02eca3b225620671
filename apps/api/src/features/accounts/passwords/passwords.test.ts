import { describe, expect, it } from '@jest/globals'
import { atMost } from './at-most.js'
import { hashPassword, isPassword } from './hash-password.js'
import { isWeakPassword } from './is-weak-password.js'
import { WELL_KNOWN_PASSWORDS } from './well-known-passwords.js'

describe('hashPassword', () => {
  it('is never the same twice, and known again', async () => {
    const [one, two] = await Promise.all([hashPassword('the tide comes in'), hashPassword('the tide comes in')])
    expect(one).not.toBe(two)
    expect(await isPassword('the tide comes in', one)).toBe(true)
    expect(await isPassword('the tide goes out', one)).toBe(false)
  })

  it('takes the same letters from every keyboard', async () => {
    expect(await isPassword('cafe\u0301 au port', await hashPassword('caf\u00e9 au port'))).toBe(true)
  })

  it.each([null, 'none', ''])('knows no password by %j', async (hash) => {
    expect(await isPassword('none', hash)).toBe(false)
  })
})

describe('isWeakPassword', () => {
  it.each(['', 'ninechars', 'Password123', 'QWERTYUIOP', 'aaaaaaaaaaaa', 'ababababababab', 'a@pier-films.example', 'x'.repeat(513), '\u{1f6a2}\u{2693}\u{1f30a}\u{1f41f}\u{1f980}'])('refuses %j', (password) => {
    expect(isWeakPassword(password, 'A@pier-films.example')).toBe(true)
  })

  it.each(['harbour lights', 'tidetable7', '\u{1f6a2}\u{2693}\u{1f30a}\u{1f41f}\u{1f980}\u{1f6a2}\u{2693}\u{1f30a}\u{1f41f}\u{1f980}'])('accepts %j', (password) => {
    expect(isWeakPassword(password, 'a@pier-films.example')).toBe(false)
  })

  it('knows only passwords it would not refuse for their length', () => {
    expect(WELL_KNOWN_PASSWORDS.size).toBeGreaterThan(100)
    for (const password of WELL_KNOWN_PASSWORDS) expect([password, password.length >= 10, password.toLowerCase()]).toEqual([password, true, password])
  })
})

it('atMost lets no more in at once, and everybody in turn', async () => {
  const inTurn = atMost(2)
  let [running, most, done] = [0, 0, 0]
  const work = async (fails: boolean) => {
    most = Math.max(most, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, 2))
    running -= 1
    done += 1
    if (fails) throw new Error('as asked')
  }
  await Promise.allSettled(Array.from({ length: 20 }, (_, index) => inTurn(() => work(index % 3 === 0))))
  expect([most, done]).toEqual([2, 20])
})
