import { join } from 'node:path'
import { buildServer } from './build.mjs'
import { run } from './command.mjs'
import { install } from './install.mjs'
import { ROOT, step } from './say.mjs'
import { isThere } from './stamp.mjs'
import { buildEverything } from './start.mjs'

/** `npm run bench`: what Callboard is fast at, measured beside its peers; with the room for new objects that the API is started with. */
export async function bench(args) {
  await buildEverything()
  return runScript('bench/run.mjs', args, ['--max-semi-space-size=64'])
}

/** `npm run pictures -- --out DIR`: every screen, in three widths, light and dark. */
export async function pictures(args) {
  await buildEverything()
  return runScript('apps/e2e/pictures.mjs', args)
}

/** `npm run screenplay -- FILE [--json]`: what a screenplay says; nothing but the answer goes to stdout. */
export async function screenplay(args) {
  await step('install', install)
  await step('compile', buildServer)
  return runScript('scripts/screenplay.mjs', args)
}

/** `npm run optimize -- FILE.json [--seconds N] [--json]`: the cheapest order of scenes; nothing but the answer goes to stdout. */
export async function optimize(args) {
  await step('install', install)
  await step('compile', buildServer)
  return runScript('scripts/optimize.mjs', args)
}

async function runScript(path, args, flags = []) {
  const script = join(ROOT, path)
  if (!isThere(script)) throw new Error(`${path} is not here`)
  const { code } = await run(process.execPath, [...flags, script, ...args], { stdin: 'inherit', cwd: process.env.INIT_CWD ?? ROOT })
  return code
}
