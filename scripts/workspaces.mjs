import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './say.mjs'
import { isThere } from './stamp.mjs'

/** The folders of the packages and apps that exist. */
export function workspaces() {
  return ['packages', 'apps'].flatMap((group) => membersOf(group)).filter((folder) => isThere(join(folder, 'package.json')))
}

/** One file of each workspace, where it exists: `inWorkspaces('tsconfig.json')`. */
export function inWorkspaces(file) {
  return workspaces()
    .map((folder) => join(folder, file))
    .filter(isThere)
}

function membersOf(group) {
  const folder = join(ROOT, group)
  return isThere(folder) ? readdirSync(folder).sort().map((name) => join(folder, name)) : []
}
