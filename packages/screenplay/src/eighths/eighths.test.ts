import { describe, expect, it } from '@jest/globals'
import lengths from '../../cases/lengths.json' with { type: 'json' }
import { estimateEighths, wrappedLines } from './estimate-eighths.js'
import { parseLength } from './parse-length.js'

describe('a length from the file', () => {
  it.each(lengths as [string, number | null][])('%j is %s eighths', (text, eighths) => {
    expect(parseLength(text)).toBe(eighths)
  })
})

describe('an estimated length', () => {
  const action = (lines: number) => ({ kind: 'action' as const, text: 'x'.repeat(61 * lines) })

  it('is at least one eighth', () => {
    expect(estimateEighths('INT. HOUSE - DAY', [])).toBe(1)
  })

  it('is a page for 55 lines and one eighth more for the next line', () => {
    expect(estimateEighths('INT. HOUSE', [action(51)])).toBe(8)
    expect(estimateEighths('INT. HOUSE', [action(52)])).toBe(9)
  })

  it('lays dialogue out narrower than action, without a line before it', () => {
    const text = 'word '.repeat(70).trim()
    const spoken = estimateEighths('INT. X', [{ kind: 'character', text: 'A' }, { kind: 'dialogue', text }])
    expect(spoken).toBeGreaterThan(estimateEighths('INT. X', [{ kind: 'action', text }]))
  })

  it('wraps between words and breaks longer ones', () => {
    expect([wrappedLines('', 10), wrappedLines('aaaa bbbb c', 9), wrappedLines('x'.repeat(25), 10), wrappedLines('a\nb', 10)]).toEqual([1, 2, 3, 2])
  })
})
