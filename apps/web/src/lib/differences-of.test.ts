import { describe, expect, it } from '@jest/globals'
import { differencesOf } from './differences-of.js'

const labels = { name: 'Name', phone: 'Phone', onSheet: 'On the sheet' }

describe('differencesOf', () => {
  it('lists only what differs, in words', () => {
    const yours = { name: 'Ana', phone: '', onSheet: true }
    const theirs = { name: 'Ana', phone: '+351 910 000 111', onSheet: false }
    expect(differencesOf(yours, theirs, labels)).toEqual([
      { field: 'phone', label: 'Phone', yours: 'nothing', theirs: '+351 910 000 111' },
      { field: 'onSheet', label: 'On the sheet', yours: 'yes', theirs: 'no' },
    ])
  })

  it('names values that are not words', () => {
    const named = differencesOf({ name: 'd1' }, { name: 'd2' }, { name: 'Department' }, (_field, value) => ({ d1: 'Camera', d2: 'Sound' })[value] ?? '')
    expect(named).toEqual([{ field: 'name', label: 'Department', yours: 'Camera', theirs: 'Sound' }])
  })
})
