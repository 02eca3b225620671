import { expect, it } from '@jest/globals'
import { turnsFor } from './turns.js'

/** Work that ends when it is told to. */
function worksOf(names: string[]) {
  const begun: string[] = []
  const ends = new Map<string, { well(): void; badly(): void }>()
  const turns = turnsFor(2)
  const all = names.map((name) => turns(() => {
    begun.push(name)
    return new Promise<string>((resolve, reject) => ends.set(name, { well: () => resolve(name), badly: () => reject(new Error(name)) }))
  }))
  return { begun, ends, all }
}

it('lets so many work, the others in the order they came, also after one that failed', async () => {
  const { begun, ends, all } = worksOf(['a', 'b', 'c', 'd'])
  expect(begun).toEqual(['a', 'b'])
  ends.get('b')!.badly()
  await expect(all[1]).rejects.toThrow('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  ends.get('a')!.well()
  expect(await all[0]).toBe('a')
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
})
