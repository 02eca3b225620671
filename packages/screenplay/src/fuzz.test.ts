import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cpuUsage } from 'node:process'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readScreenplay } from './read-screenplay.js'

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000

const CASES = fileURLToPath(new URL('../cases/', import.meta.url))
const SAMPLES = join(process.env['CALLBOARD_SAMPLES'] ?? fileURLToPath(new URL('../../../../shared/data/', import.meta.url)), 'screenplays')
const RUNS = 2_000
const LONGEST_MS = 2_000

const FDX = `<?xml version="1.0" encoding="UTF-8"?>
<FinalDraft DocumentType="Script" Version="5"><Content>
<Paragraph Type="Scene Heading" Number="1"><SceneProperties Length="3/8"><Summary><Paragraph><Text>S</Text></Paragraph></Summary></SceneProperties><Text>INT. QUAY - DAY</Text></Paragraph>
<Paragraph Type="Action"><Text TagNumber="1">A &amp; B</Text><ScriptNote><Paragraph><Text>n</Text></Paragraph></ScriptNote></Paragraph>
<Paragraph Type="General"><DualDialogue><Paragraph Type="Character"><Text>ANNA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Hé.</Text></Paragraph></DualDialogue></Paragraph>
</Content><TagData><Tags><Tag Number="1"><DefId>d</DefId></Tag></Tags></TagData></FinalDraft>`

interface File {
  readonly fileName: string
  readonly bytes: Uint8Array
}

function filesIn(folder: string): File[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:fdx|fountain)$/u.test(name)).sort()
  return names.map((fileName) => ({ fileName, bytes: readFileSync(join(folder, fileName)) }))
}

const ORIGINALS: File[] = [{ fileName: 'own.fdx', bytes: new TextEncoder().encode(FDX) }, ...filesIn(CASES), ...filesIn(SAMPLES)]
const PIECES = ['\u0000', '\u0007', '/*', '*/', '[[', ']]', '\n\n', '\nINT. A - ', '<Paragraph Type="Scene Heading">', '</Text>', '&', ']]>', '#', '^', '('].map((text) => new TextEncoder().encode(text))

/** One change to a file: where (a share of its length), how much, and what. */
const mutation = fc.record({
  kind: fc.constantFrom('flip', 'delete', 'repeat', 'truncate', 'insert', 'hugeLine'),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 4_000 }),
  piece: fc.constantFrom(...PIECES),
})
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

function mutated(bytes: Uint8Array, { kind, place, size, piece }: Mutation): Uint8Array {
  const at = Math.floor(place * bytes.length)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (kind) {
    case 'flip':
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << (size % 8)) : byte))
    case 'delete':
      return joined(before, after.subarray(size))
    case 'repeat':
      return joined(before, after.subarray(0, size), after)
    case 'truncate':
      return before
    case 'insert':
      return joined(before, piece, after)
    default:
      return joined(before, ...Array<Uint8Array>(size).fill(piece), new Uint8Array(size * 20).fill(65), after)
  }
}

it(`${RUNS} damaged files are read or refused, each within ${LONGEST_MS / 1000} s`, () => {
  let slowest = 0
  const property = fc.property(fc.constantFrom(...ORIGINALS), fc.array(mutation, { minLength: 1, maxLength: 4 }), ({ fileName, bytes }, mutations) => {
    const damaged = mutations.reduce(mutated, bytes)
    const started = cpuUsage()
    const result = readScreenplay({ bytes: damaged, fileName })
    slowest = Math.max(slowest, milliseconds(cpuUsage(started)))
    return result.ok ? result.value.scenes.every((scene) => scene.eighths >= 1) : result.refusal.sentence.length > 10
  })
  fc.assert(property, { numRuns: RUNS, seed: 20_260_101, endOnFailure: true })
  expect(slowest).toBeLessThan(LONGEST_MS)
}, 180_000)
