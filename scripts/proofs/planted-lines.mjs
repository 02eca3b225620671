const ENGINE = 'packages/time/src/planted.ts'
const TEST = 'packages/time/src/planted.test.ts'
const API = 'api'
const SDL = 'apps/api/src/features/planted/planted.graphql'

/** One wrong line for each habit ESLint holds: `[what, rule, where, text]`. `api` stands for a file its project covers. */
export const PLANTED_LINES = [
  ['file over 250 lines', 'max-lines', ENGINE, 'export const a = 1\n'.padEnd(300, '\n')],
  ['function over 50 lines', 'max-lines-per-function', ENGINE, `export function long() {${'\n'.repeat(60)}}\n`],
  ['five parameters', 'max-params', ENGINE, 'export const five = (a, b, c, d, e) => [a, b, c, d, e]\n'],
  ['four deep', 'max-depth', ENGINE, 'export function deep(a) { if (a) { if (a.b) { if (a.c) { if (a.d) { return 1 } } } } }\n'],
  ['a promise in a comment', 'no-warning-comments', ENGINE, '// TODO later\n'],
  ['default export', 'no-restricted-exports', ENGINE, 'export default 1\n'],
  ['loose equality', 'eqeqeq', ENGINE, 'export const same = (a: number, b: number) => a == b\n'],
  ['any', '@typescript-eslint/no-explicit-any', ENGINE, 'export const anything: any = 1\n'],
  ['silenced compiler', '@typescript-eslint/ban-ts-comment', ENGINE, '// @ts-ignore\nexport const a = 1\n'],
  ['silenced linter', '@typescript-eslint/no-explicit-any', ENGINE, '// eslint-disable-next-line\nexport const anything: any = 1\n'],
  ['unused name', '@typescript-eslint/no-unused-vars', ENGINE, 'const unused = 1\n'],
  ['type imported as a value', '@typescript-eslint/consistent-type-imports', ENGINE, "import { A } from './a.js'\nexport const a: A = 1\n"],
  ['file name', 'check-file/filename-naming-convention', 'packages/time/src/PlantedFile.ts', 'export const a = 1\n'],
  ['folder name', 'check-file/folder-naming-convention', 'packages/time/src/PlantedFolder/a.ts', 'export const a = 1\n'],
  ['nameless folder', 'no-restricted-syntax', 'packages/time/src/utils/a.ts', 'export const a = 1\n'],
  ['test that runs alone', 'no-restricted-syntax', TEST, "it.only('a', () => {})\n"],
  ['test that does not run', 'no-restricted-syntax', TEST, "describe.skip('a', () => {})\n"],
  ['export of everything', 'no-restricted-syntax', ENGINE, "export * from './a.js'\n"],
  ['new Date()', 'no-restricted-syntax', ENGINE, 'export const now = () => new Date()\n'],
  ['Date()', 'no-restricted-syntax', ENGINE, 'export const now = () => Date()\n'],
  ['Date.now', 'no-restricted-syntax', ENGINE, 'export const now = () => Date.now()\n'],
  ['Math.random', 'no-restricted-syntax', ENGINE, 'export const luck = () => Math.random()\n'],
  ['Temporal.Now', 'no-restricted-syntax', ENGINE, 'export const now = () => Temporal.Now.instant()\n'],
  ['session setting', 'no-restricted-syntax', API, "export const sql = 'SET app.tenant_id = 1'\n"],
  ['session role', 'no-restricted-syntax', API, 'export const sql = (role: string) => `select 1; set role ${role}`\n'],
  ['injected repository', 'no-restricted-syntax', API, 'export class A { constructor(@InjectRepository(B) readonly b: unknown) {} }\n'],
  ['forgotten promise', '@typescript-eslint/no-floating-promises', API, 'async function work() {}\nexport function start() { work() }\n'],
  ['awaited value', '@typescript-eslint/await-thenable', API, 'export async function start() { await 1 }\n'],
  ['promise as condition', '@typescript-eslint/no-misused-promises', API, 'async function ok() { return true }\nexport function start() { if (ok()) return 1; return 2 }\n'],
  ['forgotten case', '@typescript-eslint/switch-exhaustiveness-check', API, "export function f(a: 'x' | 'y') { switch (a) { case 'x': return 1 } return 2 }\n"],
  ['type without description', '@graphql-eslint/require-description', SDL, 'type Planted { "Said." a: Int }\n'],
  ['field without description', '@graphql-eslint/require-description', SDL, '"Said."\ntype Planted { a: Int }\n'],
  ['argument without description', '@graphql-eslint/require-description', SDL, '"Said."\ntype Planted { "Said." a(b: Int): Int }\n'],
]

/** Lines that look like a violation and are none: a rule that fires here would teach people to write around it. */
export const INNOCENT_LINES = [
  ['update … set', API, "export const sql = 'update draft set version = version + 1'\n"],
  ['local setting', API, "export const sql = 'SET LOCAL lock_timeout = 2000'\n"],
  ['a sentence', API, "export const sentence = 'Set the call to 07:00'\n"],
  ['a date of a moment', ENGINE, 'export const of = (moment: number) => new Date(moment)\n'],
]
