import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../command.mjs'
import { ROOT } from '../say.mjs'
import { plant } from './prove-imports.mjs'

/** What must not compile in an engine: the world outside it, and the inside of another engine. */
const WRONG = {
  'fetches.ts': "export const answer = fetch('/')\n",
  'reads-process.ts': 'export const home = process.env\n',
  'reads-document.ts': 'export const title = document.title\n',
  'prints.ts': "console.log('here')\n",
  'waits.ts': 'export const timer = setTimeout(() => undefined, 1)\n',
  'reaches-inside.ts': "import { inner } from '@callboard/other/src/inner.js'\nexport const a = inner\n",
}

/** Whether the compiler and the dead-code finder see what is planted for them, as `{ what, fires }`. */
export async function proveCompiler() {
  const tree = mkdtempSync(join(tmpdir(), 'callboard-rules-'))
  plant(join(tree, 'package.json'), '{ "name": "@callboard/planted", "type": "module" }')
  plant(join(tree, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.engine.json'), include: ['src'] }))
  plant(join(tree, 'node_modules/@callboard/other/package.json'), '{ "name": "@callboard/other", "type": "module", "exports": { ".": "./src/index.ts" } }')
  plant(join(tree, 'node_modules/@callboard/other/src/inner.ts'), 'export const inner = 1\n')
  for (const [file, text] of Object.entries(WRONG)) plant(join(tree, 'src', file), text)
  const { output } = await run(process.execPath, [join(ROOT, 'node_modules/typescript-7/bin/tsc'), '-p', tree], { quiet: true, cwd: tree })
  rmSync(tree, { recursive: true })
  return Object.keys(WRONG).map((file) => ({ what: `compiler: ${file}`, fires: output.includes(`src/${file}(`) }))
}

/** Whether knip names a dead file, a dead export and a dependency nobody uses. */
export async function proveDeadCode() {
  const tree = mkdtempSync(join(tmpdir(), 'callboard-rules-'))
  plant(join(tree, 'package.json'), '{ "name": "planted", "type": "module", "workspaces": ["packages/*"] }')
  plant(join(tree, 'packages/time/package.json'), '{ "name": "@callboard/time", "type": "module", "dependencies": { "never-imported": "1.0.0" } }')
  plant(join(tree, 'packages/time/src/index.ts'), "export { used } from './used.js'\n")
  plant(join(tree, 'packages/time/src/used.ts'), 'export const used = 1\nexport const deadExport = 1\n')
  plant(join(tree, 'packages/time/src/dead-file.ts'), 'export const a = 1\n')
  symlinkSync(join(ROOT, 'knip.json'), join(tree, 'knip.json'))
  const { output } = await run(process.execPath, [join(ROOT, 'node_modules/knip/bin/knip.js'), '--no-progress'], { quiet: true, cwd: tree })
  rmSync(tree, { recursive: true })
  return ['dead-file.ts', 'deadExport', 'never-imported'].map((name) => ({ what: `dead code: ${name}`, fires: output.includes(name) }))
}
