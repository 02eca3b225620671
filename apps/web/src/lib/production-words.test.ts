import { describe, expect, it } from '@jest/globals'
import { zoneOptions } from './production-words.js'

describe('zoneOptions', () => {
  it('reads as places', () => {
    expect(zoneOptions('Europe/Lisbon')).toContainEqual({ value: 'America/New_York', label: 'America/New York' })
  })

  it('keeps a zone this device does not list', () => {
    expect(zoneOptions('Mars/Base')).toContainEqual({ value: 'Mars/Base', label: 'Mars/Base' })
  })
})
