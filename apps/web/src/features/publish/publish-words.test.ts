import { expect, it } from '@jest/globals'
import { publishWords } from './publish-words.js'

const preview = { colour: 'Pink', isSame: false, unit: [] as string[], people: [{ concerned: false }] }
const told = { concerned: true }

it.each([
  ['Publish PINK to 1 person', { ...preview, people: [told, { concerned: false }] }],
  ['Publish PINK to 2 people', { ...preview, people: [told, told], unit: ['Day 9 is added.'] }],
  ['Publish PINK: nobody’s call changes, the days’ notes or banners do', preview],
  ['Publish PINK: nobody’s call changes, the unit’s plan does', { ...preview, unit: ['Day 9 is added.'] }],
  ['Publish PINK', { ...preview, isSame: true }],
])('%s', (words, publication) => {
  expect(publishWords(publication)).toBe(words)
})
