import { ESLint } from 'eslint'
import { join, relative } from 'node:path'
import { ROOT } from '../say.mjs'
import { filesBelow } from '../stamp.mjs'
import { INNOCENT_LINES, PLANTED_LINES } from './planted-lines.mjs'

/** Which lint rules fire on the line planted for them, and stay silent on innocent ones, as `{ what, fires }`. */
export async function proveLines() {
  const eslint = new ESLint({ cwd: ROOT, overrideConfig: [AS_IN_AN_EDITOR] })
  const lint = async (place, text) => (await eslint.lintText(text, { filePath: placeOf(place) }))[0]?.messages ?? []
  const proofs = []
  for (const [what, rule, place, text] of PLANTED_LINES) {
    proofs.push({ what: `lint: ${what}`, fires: (await lint(place, text)).some(({ ruleId }) => ruleId === rule) })
  }
  for (const [what, place, text] of INNOCENT_LINES) {
    proofs.push({ what: `lint: ${what} is let through`, fires: (await lint(place, text)).length === 0 })
  }
  return proofs
}

/** In CI the typed parser reads each file once, from disk; here the same file is given with one text after another. */
const AS_IN_AN_EDITOR = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } },
}

/** Rules that ask the compiler need a file that a project covers; the text planted there is never written. */
const covered =
  filesBelow(join(ROOT, 'apps/api/src')).find((file) => /(?<!\.test)\.ts$/.test(file)) ?? join(ROOT, 'apps/api/src/main.ts')

function placeOf(place) {
  return place === 'api' ? relative(ROOT, covered) : place
}
