/** `screenplay FILE [--json]`: shows what Callboard reads in a screenplay. Ends with 1 and a sentence when it cannot be read. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { readInChild } from './read-in-child.mjs'

const MOST_BYTES = 20 * 1024 * 1024

const args = process.argv.slice(2)
const isJson = args.includes('--json')
const [file] = args.filter((arg) => arg !== '--json')

if (file === undefined) {
  process.stderr.write('Say which file: npm run screenplay -- FILE [--json]\n')
  process.exitCode = 2
} else {
  const result = await read(file)
  if (result.ok) process.stdout.write(isJson ? `${JSON.stringify(factsOf(result.value), null, 2)}\n` : tableOf(result.value))
  else turnAway(result.refusal.sentence)
}

async function read(path) {
  try {
    if (statSync(path).isDirectory()) return turned('This is a folder, not a screenplay.')
    if (statSync(path).size > MOST_BYTES) return turned('This file is too large; screenplays up to 20 MB can be read.')
    return await readInChild(readFileSync(path), basename(path))
  } catch (problem) {
    if (problem.code === 'ENOENT') return turned(`There is no file ${path}.`)
    if (problem.code === 'EACCES') return turned(`The file ${path} may not be read.`)
    throw problem
  }
}

function turned(sentence) {
  return { ok: false, refusal: { sentence } }
}

function turnAway(sentence) {
  process.stderr.write(`${sentence}\n`)
  if (isJson) process.stdout.write(`${JSON.stringify({ refused: sentence })}\n`)
  process.exitCode = 1
}

function factsOf({ format, title, scenes, warnings }) {
  return {
    format,
    title,
    scenes: scenes.map(({ number, heading, intExt, set, timeOfDay, eighths, eighthsEstimated, characters, line }) => {
      return { number, heading, intExt, set, timeOfDay, eighths, eighthsEstimated, characters, line }
    }),
    warnings: warnings.map(({ line, reason }) => ({ line, reason })),
  }
}

function tableOf({ format, title, scenes, warnings, mergeOffers }) {
  const rows = scenes.map((scene, index) => [
    scene.number ?? `(${index + 1})`,
    scene.intExt ?? '',
    scene.omitted ? 'OMITTED' : scene.set,
    scene.timeOfDay ?? '',
    `${pages(scene.eighths)}${scene.eighthsEstimated ? ' ~' : ''}`,
    scene.characters.join(', '),
  ])
  const columns = ['No.', 'I/E', 'Set', 'Time', 'Pages', 'Speaking']
  return [
    `${title ?? 'Untitled'} (${format === 'fdx' ? 'Final Draft' : 'Fountain'}), ${scenes.length} ${scenes.length === 1 ? 'scene' : 'scenes'}`,
    ...(rows.length > 0 ? ['', ...aligned([columns, ...rows], [8, 7, 48, 24, 8, 60])] : []),
    ...(scenes.some((scene) => scene.eighthsEstimated) ? ['', '~ estimated: the file gives no page length'] : []),
    ...(warnings.length > 0 ? ['', 'Please check:', ...warnings.map(({ line, reason }) => `  ${line}: ${reason}`)] : []),
    ...(mergeOffers.length > 0 ? ['', 'Perhaps one person:', ...mergeOffers.map((offer) => `  ${offer.name} = ${offer.into}. ${offer.reason}`)] : []),
    '',
  ].join('\n')
}

function aligned(rows, widest) {
  const widths = widest.map((most, column) => Math.min(most, Math.max(...rows.map((row) => row[column].length))))
  return rows.map((row) => row.map((cell, column) => shortened(cell, widths[column]).padEnd(widths[column])).join('  ').trimEnd())
}

function shortened(cell, width) {
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell
}

function pages(eighths) {
  const whole = Math.floor(eighths / 8)
  const rest = eighths % 8
  if (rest === 0) return `${whole}`
  return whole === 0 ? `${rest}/8` : `${whole} ${rest}/8`
}
