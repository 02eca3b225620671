import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT } from './say.mjs'

const DEFAULTS = { CALLBOARD_DATA: '.data', PORT: '4000' }

/** The settings of this start: the process environment wins over `.env`, which wins over the defaults. */
export function readSettings(environment = process.env, file = join(ROOT, '.env')) {
  const written = existsSync(file) ? parseSettings(readFileSync(file, 'utf8')) : {}
  const given = { ...DEFAULTS, ...written, ...withoutEmpty(environment) }
  const port = Number(given.PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT is "${given.PORT}"; it has to be a number from 1 to 65535`)
  const dataDir = resolve(ROOT, given.CALLBOARD_DATA)
  return { ...given, CALLBOARD_DATA: dataDir, PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${port}` }
}

/** `KEY=value` lines; `#` starts a comment line; quotes around a value are dropped; an empty value counts as not set. */
function parseSettings(text) {
  const settings = {}
  for (const line of text.split(/\r?\n/)) {
    const found = line.match(/^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/)
    if (found && found[2] !== '') settings[found[1]] = found[2].replace(/^(["'])(.*)\1$/, '$2')
  }
  return settings
}

function withoutEmpty(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}
