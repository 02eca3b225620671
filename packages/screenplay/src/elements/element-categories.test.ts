import { expect, it } from '@jest/globals'
import { ELEMENT_CATEGORIES, elementCategoryOf } from './element-categories.js'

it('knows 29 categories, each by one number and any spelling of its name', () => {
  expect(new Set(ELEMENT_CATEGORIES.map(({ number }) => number)).size).toBe(29)
  expect([elementCategoryOf('PROPS'), elementCategoryOf('make-up / hair'), elementCategoryOf('Drones')]).toEqual(['Props', 'Makeup/Hair', null])
})
