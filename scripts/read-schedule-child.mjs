/** Reads the schedule given on stdin, its days from the date of the first argument on, and answers with JSON on stdout. Started by read-in-child.mjs. */
import { readUss } from '../packages/schedule/dist/index.js'

const pieces = []
for await (const piece of process.stdin) pieces.push(piece)
const text = new TextDecoder(encodingOf(pieces[0])).decode(Buffer.concat(pieces.splice(0)))
process.stdout.end(JSON.stringify(readUss(text, { startOn: process.argv[2] })), () => process.disconnect?.())

function encodingOf(first = Buffer.alloc(0)) {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8'
}
