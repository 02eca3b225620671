import { inWorkspaces } from './workspaces.mjs'
import { join } from 'node:path'
import { must } from './command.mjs'
import { ROOT } from './say.mjs'
import { hashOf, isFresh, isThere, leaveStamp } from './stamp.mjs'

/** The one version of pnpm the lockfile was written by; npx brings it, so only Node has to be present. */
const PNPM = 'pnpm@10.34.9'

/** Installs what the lockfile says, unless that was done for the same lockfile, manifests and Node. */
export async function install() {
  const manifests = inWorkspaces('package.json')
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'package.json'].map((file) => join(ROOT, file))
  const hash = hashOf([...inputs, ...manifests], PNPM)
  const landmarks = ['node_modules/.modules.yaml', 'node_modules/jest', 'node_modules/@swc/core', 'apps/api/node_modules']
  if (isFresh('install', hash) && landmarks.every((path) => isThere(join(ROOT, path)))) return 'up to date'

  // `npm start --silent` would silence the reason of a failure too, and NODE_ENV=production would leave out what builds.
  await must('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], { env: { CI: 'true', NODE_ENV: undefined, npm_config_loglevel: 'info' } })
  leaveStamp('install', hash)
  return 'installed'
}
