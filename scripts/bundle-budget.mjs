/** How much a browser fetches: the office before any screen, each screen beyond that, and the phone's reader; gzipped, scripts and styles. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT, say } from './say.mjs'

const DIST = join(ROOT, 'apps/web/dist')
const KB = 1024
const BUDGET = { shell: 300 * KB, screen: 80 * KB, reader: 110 * KB }

const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
const sizes = new Map()

/** The chunk and everything it needs before it runs. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const needed of chunks[key].imports ?? []) closure(needed, seen)
  return seen
}

function filesOf(keys) {
  return new Set([...keys].flatMap((key) => [chunks[key].file, ...(chunks[key].css ?? [])]))
}

function bytesOf(files) {
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0)
}

function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(DIST, file))).length)
  return sizes.get(file)
}

const shell = filesOf(closure('index.html'))
const screens = Object.entries(chunks)
  .filter(([, { isDynamicEntry, src }]) => isDynamicEntry && src?.endsWith('-page.tsx'))
  .map(([key, { src }]) => ({ name: src.slice(src.lastIndexOf('/') + 1, -'.tsx'.length), bytes: bytesOf(without(filesOf(closure(key)), shell)), limit: BUDGET.screen }))
  .sort((a, b) => b.bytes - a.bytes)
const rows = [
  { name: 'the office, before any screen', bytes: bytesOf(shell), limit: BUDGET.shell },
  ...screens,
  { name: 'the reader', bytes: bytesOf(filesOf(closure('reader.html'))), limit: BUDGET.reader },
]

function without(files, others) {
  return new Set([...files].filter((file) => !others.has(file)))
}

for (const { name, bytes, limit } of rows) say(`${bytes <= limit ? 'pass' : 'FAIL'}  ${(bytes / KB).toFixed(1).padStart(6)} KB of ${limit / KB}  ${name}`)
const failed = rows.filter(({ bytes, limit }) => bytes > limit).length
say(`${rows.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
