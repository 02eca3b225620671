import { join } from 'node:path'
import { must } from './command.mjs'
import { compileAll, compiledSources } from './compile.mjs'
import { ROOT } from './say.mjs'
import { filesBelow, hashOf, isFresh, isThere, leaveStamp } from './stamp.mjs'

const WEB = join(ROOT, 'apps/web')

/** Compiles the engines and the API, unless nothing they are made of has changed. */
export async function buildServer() {
  const hash = hashOf([...compiledSources(), ...scripts('compile.mjs', 'swc-options.mjs'), join(ROOT, 'pnpm-lock.yaml')])
  if (isFresh('server', hash)) return 'up to date'
  const written = await compileAll()
  leaveStamp('server', hash, written)
  return `${written.length} files`
}

/** Generates the web's types from the API's contract and from the web's documents; nothing to do without a config. */
export async function generate() {
  if (!isThere(join(WEB, 'codegen.ts'))) return 'apps/web/codegen.ts is not here'
  const hash = hashOf([...contract(), ...filesBelow(WEB).filter((file) => /\.graphql$|codegen\.ts$/.test(file)), ...scripts('build.mjs')])
  if (isFresh('generated', hash)) return 'up to date'
  await must(join(WEB, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], { cwd: WEB })
  leaveStamp('generated', hash, filesBelow(WEB).filter((file) => /\.generated\.tsx?$/.test(file)))
  return 'generated'
}

/** Bundles the office and the reader, unless nothing they are made of has changed. */
export async function buildWeb() {
  if (!isThere(join(WEB, 'vite.config.ts'))) return 'apps/web/vite.config.ts is not here'
  const inputs = [...filesBelow(WEB).filter((file) => !/\.test\.tsx?$/.test(file)), ...engines()]
  const hash = hashOf([...inputs, ...contract(), join(ROOT, 'pnpm-lock.yaml')])
  if (isFresh('web', hash)) return 'up to date'
  await must(process.execPath, [join(WEB, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: WEB, env: { NODE_ENV: 'production' } })
  leaveStamp('web', hash, filesBelow(join(WEB, 'dist'), []))
  return 'bundled'
}

function contract() {
  return filesBelow(join(ROOT, 'apps/api/src')).filter((file) => file.endsWith('.graphql'))
}

function engines() {
  return compiledSources().filter((file) => file.startsWith(join(ROOT, 'packages')))
}

function scripts(...names) {
  return names.map((name) => join(ROOT, 'scripts', name))
}
