import { describe, expect, it } from '@jest/globals'
import headings from '../../cases/headings.json' with { type: 'json' }
import { parseHeading } from './parse-heading.js'

describe('a scene heading', () => {
  it.each(headings)('%s', (line, intExt, set, timeOfDay) => {
    const { intExt: readIntExt, set: readSet, timeOfDay: readTime } = parseHeading(line ?? '')
    expect({ readIntExt, readSet, readTime }).toEqual({ readIntExt: intExt, readSet: set, readTime: timeOfDay })
  })

  it.each(['1', '1A', '1a', 'A1', 'I-1-A', '1.', '110A'])('keeps number %s as text and out of the heading', (number) => {
    const parsed = parseHeading(`INT. HOUSE - DAY #${number}#`)
    expect(parsed).toMatchObject({ number, heading: 'INT. HOUSE - DAY', set: 'HOUSE', timeOfDay: 'DAY' })
  })

  it('keeps the heading as it was written', () => {
    expect(parseHeading('Int. Café  “Olé” - day').heading).toBe('Int. Café “Olé” - day')
  })
})
