import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './say.mjs'
import { filesBelow, isThere } from './stamp.mjs'

/**
 * The only ways a program has to the zone of the computer it runs on, and the doors behind which a reader of sources sees nothing.
 * Found in a comment they count too: rather one file too many.
 */
const WAYS = /\b(?:Date|Intl|Temporal|TZ|globalThis|eval|Function)\b|\btoLocale|\bfc\.date|child_process|worker_threads|node:vm|createRequire/
const IMPORTS = [/^(?:import|export)\s[^'"=;()]*\bfrom\s+['"]([^'"]+)['"]/gm, /^import\s+['"]([^'"]+)['"]/gm, /\bimport\s*\(\s*['"]([^'"]+)['"]/g]
/** They run tests and make examples; an example with a date in it is found by its own word. */
const TOOLS_OF_TESTS = ['@jest/globals', 'fast-check']

/** It hands files to children that are given an empty environment, and engines that are read here by their own tests. */
const IN_CHILDREN = { test: 'packages/screenplay/src/hostile-files.test.ts', starter: 'scripts/read-in-child.mjs', promise: 'env: {}' }

/** Every test of every engine. */
export function engineTests() {
  return filesBelow(join(ROOT, 'packages')).filter((file) => /\.test\.ts$/.test(file))
}

/** From file to file: does a test, or anything it imports however far away, know a way to the computer's zone? */
export function seesAZone(test) {
  if (isInChildren(test)) return false
  const waiting = [test]
  for (const file of waiting) {
    const source = readFileSync(file, 'utf8')
    const names = IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, name]) => name))
    if (WAYS.test(source) || names.some((name) => isOfOthers(name) && packageSees(name, file))) return true
    for (const name of names) {
      const imported = isOfOthers(name) || name.startsWith('node:') ? null : sourceOf(name, file)
      if (imported && !waiting.includes(imported)) waiting.push(imported)
    }
  }
  return false
}

/** The zone the test runs in never reaches them, as long as whoever starts them keeps to it. */
function isInChildren(test) {
  return test === join(ROOT, IN_CHILDREN.test) && readFileSync(join(ROOT, IN_CHILDREN.starter), 'utf8').includes(IN_CHILDREN.promise)
}

function isOfOthers(name) {
  return !/^(?:\.|node:|@callboard\/)/.test(name) && !TOOLS_OF_TESTS.includes(name)
}

function sourceOf(name, file) {
  if (TOOLS_OF_TESTS.includes(name)) return null
  const [, engine] = /^@callboard\/([a-z-]+)$/.exec(name) ?? []
  const path = engine ? join(ROOT, 'packages', engine, 'src/index.ts') : join(dirname(file), name)
  const found = [path.replace(/\.js$/, '.ts'), path].find(isThere)
  if (!found) throw new Error(`${file} imports ${name}, and nothing stands there`)
  return found
}

/** Of somebody else's package every file counts, and every package it stands on, whether it is used or not. */
function packageSees(name, file) {
  const own = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
  const folder = folderOf(own, dirname(realpathSync(file)))
  const files = filesBelow(folder).filter((one) => /\.[cm]?js$/.test(one))
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return files.some((one) => WAYS.test(readFileSync(one, 'utf8'))) || Object.keys(dependencies).some((one) => packageSees(one, join(folder, 'package.json')))
}

function folderOf(name, from) {
  const folder = join(from, 'node_modules', name)
  if (existsSync(folder)) return realpathSync(folder)
  if (dirname(from) === from) throw new Error(`${name} is not installed`)
  return folderOf(name, dirname(from))
}
