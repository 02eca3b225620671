import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from './compile.mjs'
import { FUNCTIONS_AS_MODULE } from './functions.mjs'

const OUR_SOURCE = /^file:(?!.*\/node_modules\/).*\.tsx?(\?|$)/
const LOADED_ANEW = /\/test\/[^?]+\.tsx?$/

/** Finds the source behind an import: `./x.js` is written in `x.ts`, and our packages are read from their sources. */
export async function resolve(name, context, next) {
  const { parentURL: parent = '' } = context
  if (!OUR_SOURCE.test(parent)) return next(name, context)
  const { search } = new URL(parent)
  if (name === '@jest/globals') return { url: `callboard-tests:functions${search}`, shortCircuit: true }
  const found = await next(sourceOf(name, parent), { ...context, conditions: ['callboard', ...context.conditions] })
  return search && LOADED_ANEW.test(found.url) ? { ...found, url: found.url + search } : found
}

export async function load(url, context, next) {
  if (url.startsWith('callboard-tests:')) return { format: 'module', source: FUNCTIONS_AS_MODULE, shortCircuit: true }
  if (!OUR_SOURCE.test(url)) return next(url, context)
  return { format: 'module', source: compile(fileURLToPath(url)).code, shortCircuit: true }
}

function sourceOf(name, parent) {
  if (!/^\..*\.js$/.test(name)) return name
  const written = ['.ts', '.tsx'].map((end) => name.replace(/\.js$/, end))
  return written.find((one) => existsSync(fileURLToPath(new URL(one, parent)))) ?? name
}
