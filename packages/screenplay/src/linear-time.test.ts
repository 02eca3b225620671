import { cpuUsage } from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { readScreenplay } from './read-screenplay.js'

/** What the process itself worked: what other programs do on the machine does not count. */
const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000

const FDX_PARAGRAPH = (text: string) => `<Paragraph Type="Action"><Text>${text}</Text></Paragraph>`
const fdx = (content: string) => `<?xml version="1.0"?><FinalDraft><Content><Paragraph Type="Scene Heading"><Text>INT. A</Text></Paragraph>${content}</Content></FinalDraft>`

/** Texts of growing size that would trap a reader which looks back or ahead too far; `n` makes about n kilobytes. */
const TRAPS: Record<string, (n: number) => string> = {
  'an ordinary script': (n) => 'INT. QUAY - DAY\n\nShe runs along the quay.\n\nANNA\nWait!\n\nMore of the same, and more.\n\n'.repeat(n).slice(0, n * 300),
  'one endless line': (n) => `INT. A\n\n${'word '.repeat(n * 60)}`,
  'opening notes that never close': (n) => `INT. A\n\n${'[[ \n'.repeat(n * 100)}`,
  'closing boneyards that never opened': (n) => `INT. A\n\n${'*/ \n'.repeat(n * 100)}/*`,
  'nested boneyards': (n) => `INT. A\n\n${'/* \n'.repeat(n * 50)}${'*/ \n'.repeat(n * 50)}`,
  'emphasis without end': (n) => `INT. A\n\n${'*a _b '.repeat(n * 50)}`,
  'a heading of dashes': (n) => `INT. ${' - '.repeat(n * 100)}`,
  'a cue of brackets': (n) => `INT. A\n\nANNA ${'('.repeat(n * 300)}\nHello.`,
  'blank lines': (n) => `INT. A${'\n'.repeat(n * 100)}`,
  'lines of two blanks in a speech': (n) => `INT. A\n\nANNA\nHi.\n${'  \n'.repeat(n * 100)}there.`,
  'paragraphs': (n) => fdx(FDX_PARAGRAPH('She runs along the quay.').repeat(n * 12)),
  'runs in one paragraph': (n) => fdx(`<Paragraph Type="Action">${'<Text TagNumber="1">a </Text>'.repeat(n * 15)}</Paragraph>`),
  'character references': (n) => fdx(FDX_PARAGRAPH('&#65;'.repeat(n * 100))),
}

/** How often the size doubles between the two readings compared: over several doublings a busy machine's noise weighs less. */
const DOUBLINGS = 3

/** Below this a clock on a busy machine tells nothing. */
const SHORTEST_MS = 4

function bestOf(runs: number, text: string): number {
  const bytes = new TextEncoder().encode(text)
  const fileName = text.startsWith('<') ? 'a.fdx' : 'a.fountain'
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const started = cpuUsage()
    readScreenplay({ bytes, fileName })
    best = Math.min(best, milliseconds(cpuUsage(started)))
  }
  return best
}

/** The size at which one reading takes long enough to be measured. */
function generousSize(trap: (n: number) => string): number {
  let size = 50
  while (size < 800 && bestOf(2, trap(size)) < 5) size *= 2
  return size
}

describe('twice the text takes at most two and a half times as long', () => {
  it.each(Object.keys(TRAPS))('%s', (name) => {
    const trap = TRAPS[name] ?? (() => '')
    const size = generousSize(trap)
    let best = Infinity
    for (let attempt = 0; attempt < 5 && best > 2.5; attempt += 1) {
      const growth = bestOf(3, trap(size * 2 ** DOUBLINGS)) / Math.max(SHORTEST_MS, bestOf(4, trap(size)))
      best = Math.min(best, growth ** (1 / DOUBLINGS))
    }
    expect(best).toBeLessThanOrEqual(2.5)
  }, 60_000)
})
