/** How much reading a 120-page Final Draft file costs beside a bare pass of the XML parser over the same text. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readScreenplay } from '../packages/screenplay/dist/index.js'

const NAME = 'import of a 120-page Final Draft file, against a bare XML pass'
const LIMIT = 2.5
const RUNS = 31
const { SaxesParser } = createRequire(new URL('../packages/screenplay/package.json', import.meta.url))('saxes')

/** Measures both ways in turns in this process; the ratio is that of the medians. */
export function run() {
  const text = screenplayText()
  const bytes = new TextEncoder().encode(text)
  const times = { read: [], bare: [] }
  for (let turn = -5; turn < RUNS; turn += 1) {
    const bare = timeOf(() => barePass(text))
    const read = timeOf(() => readOnce(bytes))
    if (turn < 0) continue // the first turns warm the compiler up
    times.bare.push(bare)
    times.read.push(read)
  }
  const [read, bare] = [median(times.read), median(times.bare)]
  const detail = `${(bytes.length / 1024).toFixed(0)} KB: read ${read.toFixed(1)} ms, bare pass ${bare.toFixed(1)} ms`
  return { name: NAME, ratio: read / bare, limit: LIMIT, detail }
}

function readOnce(bytes) {
  const result = readScreenplay({ bytes, fileName: 'bench.fdx' })
  if (!result.ok || result.value.scenes.length !== 150) throw new Error('The generated screenplay was not read as written.')
}

function barePass(text) {
  const parser = new SaxesParser({ xmlns: false })
  for (const event of ['opentag', 'closetag', 'text']) parser.on(event, () => {})
  parser.write(text).close()
}

function timeOf(work) {
  const started = performance.now()
  work()
  return performance.now() - started
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** 150 scenes and about 4,000 paragraphs with runs, notes and properties as Final Draft writes them; the same on every run. */
function screenplayText() {
  const scenes = Array.from({ length: 150 }, (_, index) => sceneText(index))
  return `<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n<FinalDraft DocumentType="Script" Template="No" Version="5">\n  <Content>\n${scenes.join('')}  </Content>\n</FinalDraft>\n`
}

function sceneText(index) {
  const time = ['DAY', 'NIGHT', 'CONTINUOUS'][index % 3]
  const heading = `    <Paragraph Number="${index + 1}" Type="Scene Heading">\n      <SceneProperties Length="6/8" Page="${index}" Title=""><SceneArcBeats/></SceneProperties>\n      ${runs(`${index % 2 ? 'INT' : 'EXT'}. HARBOUR OFFICE ${index % 40} - ${time}`, 1)}\n    </Paragraph>\n`
  const body = Array.from({ length: 9 }, (_, turn) => speech(index, turn)).join('')
  return `${heading}${body}`
}

function speech(index, turn) {
  const who = ['MARA', 'OLD TOM', 'INSPECTOR VALE (O.S.)', 'JUNO (CONT’D)'][(index + turn) % 4]
  return [
    paragraph('Action', 'She crosses to the window &amp; looks down at the quay, where the last ferry of the evening is casting off.', 3),
    paragraph('Character', who, 1),
    ...(turn % 3 === 0 ? [paragraph('Parenthetical', '(without turning)', 1)] : []),
    paragraph('Dialogue', 'If we leave now we can still make the morning tide, and nobody has to know that we were ever here.', 2),
  ].join('')
}

function paragraph(type, text, pieces) {
  return `    <Paragraph Type="${type}">\n      ${runs(text, pieces)}\n    </Paragraph>\n`
}

function runs(text, pieces) {
  const size = Math.ceil(text.length / pieces)
  const cut = pieces === 1 ? [text] : text.split(' ').reduce((parts, word) => joined(parts, word, size), [''])
  return cut.map((part) => `<Text AdornmentStyle="0" Font="Courier Final Draft" RevisionID="0" Size="12" Style="">${part}</Text>`).join('\n      ')
}

function joined(parts, word, size) {
  const last = parts.at(-1)
  return last.length + word.length > size ? [...parts, `${word} `] : [...parts.slice(0, -1), `${last}${word} `]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, ratio, limit, detail } = run()
  process.stdout.write(`${name}: ${ratio.toFixed(2)} (at most ${limit}); ${detail}\n`)
  process.exitCode = ratio <= limit ? 0 : 1
}
