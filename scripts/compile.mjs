import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import { ROOT } from './say.mjs'
import { filesBelow, folderFor, isThere } from './stamp.mjs'
import { swcOptions } from './swc-options.mjs'
import { workspaces } from './workspaces.mjs'

const NOT_BUILT = /\.test\.tsx?$|\.d\.ts$|(^|\/)__snapshots__\//
const BUNDLED = ['web']

/** The workspaces that run on Node from their `dist/` folder. */
export function compiledWorkspaces() {
  return workspaces().filter((folder) => !BUNDLED.includes(basename(folder)) && isThere(join(folder, 'src')))
}

/** Every source file that has a counterpart in `dist/`. */
export function compiledSources() {
  return compiledWorkspaces().flatMap((folder) => filesBelow(join(folder, 'src')).filter((file) => !NOT_BUILT.test(file)))
}

/** Compiles every source beside itself into `dist/`, removes what has no source any more, and gives the files written. */
export async function compileAll() {
  const written = []
  for (const file of compiledSources()) written.push(...(await compileFile(file)))
  const wanted = new Set(written)
  for (const folder of compiledWorkspaces()) {
    for (const file of filesBelow(join(folder, 'dist'), [])) if (!wanted.has(file)) rmSync(file)
  }
  return written
}

/** Compiles one source, or copies it when it is not TypeScript, so that `import.meta.url` finds it from either tree. */
async function compileFile(source) {
  const target = targetOf(source)
  folderFor(target)
  if (!/\.tsx?$/.test(source)) {
    copyFileSync(source, target)
    return [target]
  }
  const { code, map } = await swc().transformFile(source, {
    ...swcOptions({ jsx: source.endsWith('x') }),
    module: { type: 'es6' },
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    sourceFileName: relative(folderFor(target), source),
  })
  place(`${target}.map`, map)
  place(target, code.endsWith('\n') ? `${code}//# sourceMappingURL=${basename(target)}.map\n` : code)
  return [target, `${target}.map`]
}

function targetOf(source) {
  const folder = compiledWorkspaces().find((workspace) => source.startsWith(join(workspace, 'src/')))
  return join(folder, 'dist', relative(join(folder, 'src'), source)).replace(/\.tsx?$/, '.js')
}

/** A reader of the file sees the old or the new one, never half: a server may be loading it. */
function place(path, content) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

let compiler
function swc() {
  compiler ??= createRequire(pathToFileURL(join(ROOT, 'package.json')))('@swc/core')
  return compiler
}
