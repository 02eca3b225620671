import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ROOT } from './say.mjs'

const STAMPS = join(ROOT, 'node_modules')

/** A hash over the names and contents of files, and over anything else the result depends on. */
export function hashOf(files, ...alsoDependsOn) {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.version, process.platform, process.arch, ...alsoDependsOn]))
  for (const file of [...files].sort()) hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Every file below a folder, without the folders named; none when the folder is missing. */
export function filesBelow(folder, without = ['node_modules', 'dist', 'coverage']) {
  const found = []
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !without.includes(entry.name)) found.push(...filesBelow(path, without))
    else if (entry.isFile()) found.push(path)
  }
  return found
}

/**
 * Is the work of this name still good? Only when its inputs hash the same and every file it made
 * is still there as it was left: a deleted or edited output means working again.
 */
export function isFresh(name, hash) {
  const stamp = readStamp(name)
  return stamp?.hash === hash && Object.entries(stamp.outputs).every(([path, mark]) => markOf(join(ROOT, path)) === mark)
}

/** Remembers that the work of this name was done for these inputs and left these files. */
export function leaveStamp(name, hash, outputs = []) {
  const marks = Object.fromEntries(outputs.map((path) => [relative(ROOT, path), markOf(path)]))
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stampPath(name), JSON.stringify({ hash, outputs: marks }))
}

/** Is there a file or folder at this path? */
export function isThere(path) {
  return markOf(path) !== undefined
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (problem) {
    if (problem.code === 'ENOENT') return []
    throw problem
  }
}

function readStamp(name) {
  try {
    return JSON.parse(readFileSync(stampPath(name), 'utf8'))
  } catch {
    return undefined
  }
}

function markOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.size}:${Math.round(found.mtimeMs)}`
}

function stampPath(name) {
  return join(STAMPS, `.callboard-${name}.json`)
}

/** The folder a file is in, made when it is missing. */
export function folderFor(file) {
  mkdirSync(dirname(file), { recursive: true })
  return dirname(file)
}
