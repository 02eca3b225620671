import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { OPENING, type ReaderState } from './store/room.js'
import { tryAgain } from './watch-for-news.js'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** A reader that is cut off until told otherwise, and the moments it tried, in seconds. */
function cutOff(changes: Partial<ReaderState>) {
  let state: ReaderState = { ...OPENING, phase: 'reading', ...changes }
  let listen = () => {}
  const tried: number[] = []
  tryAgain({
    state: () => state,
    subscribe: (listener) => ((listen = listener), () => undefined),
    refresh: async () => void tried.push(Date.now() / 1000),
  })
  listen()
  return { tried, becomes: (next: Partial<ReaderState>) => ((state = { ...state, ...next }), listen()) }
}

it.each<[string, Partial<ReaderState>, number[]]>([
  ['cut off, ever more rarely', { reachable: false }, [2, 6, 14, 30, 62, 122, 182]],
  ['not when all is well', { reachable: true }, []],
  ['not when the link has ended', { reachable: false, phase: 'ended' }, []],
])('the reader tries again: %s', async (_, state, seconds) => {
  jest.setSystemTime(0)
  const { tried } = cutOff(state)
  await jest.advanceTimersByTimeAsync(185_000)
  expect(tried).toEqual(seconds)
})

it('the reader stops trying once it got through, and begins anew the next time', async () => {
  jest.setSystemTime(0)
  const { tried, becomes } = cutOff({ reachable: false })
  await jest.advanceTimersByTimeAsync(7_000)
  becomes({ reachable: true })
  await jest.advanceTimersByTimeAsync(93_000)
  becomes({ reachable: false })
  await jest.advanceTimersByTimeAsync(2_000)
  expect(tried).toEqual([2, 6, 14, 102])
})
