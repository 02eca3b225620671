/** Reads the screenplay given on stdin, named by the first argument, and answers with JSON on stdout. Started by read-in-child.mjs. */
import { readScreenplay } from '../packages/screenplay/dist/index.js'

tell('started')
const pieces = []
for await (const piece of process.stdin) pieces.push(piece)
const bytes = Buffer.concat(pieces.splice(0))
tell('reading')
const result = readScreenplay({ bytes, fileName: process.argv[2] ?? '' })
tell('answering')
process.stdout.end(JSON.stringify(result), () => process.disconnect?.())

function tell(stage) {
  process.send?.({ stage })
}
