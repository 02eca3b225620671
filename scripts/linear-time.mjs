/** Twice the text takes at most two and a half times as long to read, whatever the text. In a process of its own: another's garbage is another's time. */
import { say } from './say.mjs'
import { readScreenplay } from '../packages/screenplay/dist/index.js'

const LIMIT = 2.5
/** How often the size doubles between the two readings compared: over several doublings a busy machine's noise weighs less. */
const DOUBLINGS = 3
/** Below this a clock on a busy machine tells nothing. */
const SHORTEST_MS = 4
const ATTEMPTS = { least: 3, most: 8 }

const paragraph = (text) => `<Paragraph Type="Action"><Text>${text}</Text></Paragraph>`
const fdx = (content) => `<?xml version="1.0"?><FinalDraft><Content><Paragraph Type="Scene Heading"><Text>INT. A</Text></Paragraph>${content}</Content></FinalDraft>`

/** Texts of growing size that would trap a reader which looks back or ahead too far; `n` makes about n kilobytes. */
const TRAPS = {
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
  paragraphs: (n) => fdx(paragraph('She runs along the quay.').repeat(n * 12)),
  'runs in one paragraph': (n) => fdx(`<Paragraph Type="Action">${'<Text TagNumber="1">a </Text>'.repeat(n * 15)}</Paragraph>`),
  'character references': (n) => fdx(paragraph('&#65;'.repeat(n * 100))),
}

const faults = Object.entries(TRAPS).filter(([name, trap]) => !isLinear(name, trap))
say(`${Object.keys(TRAPS).length - faults.length} passed, ${faults.length} failed`)
process.exitCode = faults.length === 0 ? 0 : 1

function isLinear(name, trap) {
  const size = generousSize(trap)
  let growth = Infinity
  for (let attempt = 0; attempt < ATTEMPTS.least || (attempt < ATTEMPTS.most && growth > LIMIT); attempt += 1) {
    const times = bestOf(3, trap(size * 2 ** DOUBLINGS)) / Math.max(SHORTEST_MS, bestOf(4, trap(size)))
    growth = Math.min(growth, times ** (1 / DOUBLINGS))
  }
  say(`${growth <= LIMIT ? 'pass' : 'FAIL'}  ${growth.toFixed(2)} for each doubling  ${name}`)
  return growth <= LIMIT
}

/** The size at which one reading takes long enough to be measured. */
function generousSize(trap) {
  let size = 50
  while (size < 800 && bestOf(2, trap(size)) < 5) size *= 2
  return size
}

/** Milliseconds the process itself worked: what other programs do on the machine does not count. */
function bestOf(runs, text) {
  const bytes = new TextEncoder().encode(text)
  const fileName = text.startsWith('<') ? 'a.fdx' : 'a.fountain'
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const started = process.cpuUsage()
    readScreenplay({ bytes, fileName })
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}
