import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import rules from '../../.dependency-cruiser.mjs'
import { run } from '../command.mjs'
import { ROOT } from '../say.mjs'
import { PLANTED_IMPORTS, SOIL } from './planted-imports.mjs'

/** Which import rules fire on the import planted for them, as `{ what, fires }`. */
export async function proveImports() {
  const found = await violationsOf(plantAll())
  const proofs = PLANTED_IMPORTS.map(({ rule, from }) => ({
    what: `boundaries: ${rule}`,
    fires: found.some((violation) => violation.rule.name === rule && violation.from === from),
  }))
  const unproved = rules.forbidden.filter(({ name }) => !PLANTED_IMPORTS.some(({ rule }) => rule === name))
  return [...proofs, ...unproved.map(({ name }) => ({ what: `boundaries: ${name} has nothing planted for it`, fires: false }))]
}

function plantAll() {
  const tree = mkdtempSync(join(tmpdir(), 'callboard-rules-'))
  const files = Object.assign({}, SOIL, ...PLANTED_IMPORTS.map(({ files }) => files))
  for (const [path, text] of Object.entries(files)) plant(join(tree, path), text)
  mkdirSync(join(tree, 'node_modules/@callboard'), { recursive: true })
  for (const name of ['time', 'top']) symlinkSync(join(tree, 'packages', name), join(tree, 'node_modules/@callboard', name))
  for (const name of ['typescript', '@swc']) symlinkSync(join(ROOT, 'node_modules', name), join(tree, 'node_modules', name))
  return tree
}

async function violationsOf(tree) {
  const cruise = [join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', join(ROOT, '.dependency-cruiser.mjs')]
  const { output } = await run(process.execPath, [...cruise, '--output-type', 'json', 'packages', 'apps'], { cwd: tree, quiet: true })
  rmSync(tree, { recursive: true })
  return JSON.parse(output).summary.violations
}

/** Writes a file and the folders it needs. */
export function plant(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
