import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isThere } from '../stamp.mjs'
import { swcOptions } from '../swc-options.mjs'

const swc = createRequire(import.meta.url)('@swc/core')

/** TypeScript as Node can run it. */
export function compile(path) {
  return swc.transformFileSync(path, { ...swcOptions({ jsx: path.endsWith('x') }), module: { type: 'es6' }, swcrc: false, configFile: false, sourceMaps: true })
}

/** Where Jest finds the lines of a source again; written when a stack is first told, as most never are. */
export function mapFileOf(source) {
  if (!/^file:.+\.tsx?(\?|$)/.test(source)) return undefined
  const path = fileURLToPath(source)
  const { map } = compile(path)
  const folder = join(tmpdir(), 'callboard-maps')
  const file = join(folder, `${createHash('sha256').update(map).digest('hex')}.json`)
  if (isThere(file)) return file
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, map)
  return file
}
