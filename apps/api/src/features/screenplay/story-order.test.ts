import { expect, it } from '@jest/globals'
import { storyOrder } from './story-order.js'

it.each([
  ['a first draft', [], ['a', 'b'], ['a', 'b']],
  ['a scene that is gone stays behind the one it followed', ['a', 'gone', 'b'], ['b', 'a'], ['b', 'a', 'gone']],
  ['one that opened the story stays in front', ['gone', 'a'], ['new', 'a'], ['gone', 'new', 'a']],
  ['several stay together', ['a', 'x', 'y', 'b'], ['a', 'new', 'b'], ['a', 'x', 'y', 'new', 'b']],
])('%s', (_case, before, now, expected) => {
  expect(storyOrder(before, now)).toEqual(expected)
})
