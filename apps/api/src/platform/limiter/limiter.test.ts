import { expect, it } from '@jest/globals'
import { openLimiter } from './limiter.js'

it('counts tries, says how long to wait after too many, and forgets', async () => {
  const limiter = openLimiter(null)
  expect(await limiter.count('door')).toBe(0)
  expect([await limiter.hit('door', 2, 60), await limiter.hit('door', 2, 60)]).toEqual([0, 0])
  expect(await limiter.hit('door', 2, 60)).toBe(60)
  expect(await limiter.hit('window', 2, 60)).toBe(0)
  await limiter.takeBack('door')
  expect(await limiter.count('door')).toBe(2)
  await limiter.clear('door')
  await limiter.takeBack('door')
  expect([await limiter.count('door'), await limiter.hit('door', 1, 60)]).toEqual([0, 0])
  await limiter.close()
})

it('starts anew when the window is over', async () => {
  const limiter = openLimiter(null)
  expect(await limiter.hit('door', 0, 0.01)).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 15))
  expect(await limiter.count('door')).toBe(0)
})

it('goes on counting by itself while Redis is away', async () => {
  const limiter = openLimiter('redis://127.0.0.1:1')
  expect([await limiter.hit('door', 1, 60), await limiter.hit('door', 1, 60)]).toEqual([0, 60])
  await limiter.takeBack('door')
  expect(await limiter.count('door')).toBe(1)
  await limiter.close()
})
