import { proveCompiler, proveDeadCode } from './proofs/prove-compiler.mjs'
import { proveImports } from './proofs/prove-imports.mjs'
import { proveLines } from './proofs/prove-lines.mjs'

/** A rule that has never been seen to fire is a wish: every rule of the house is broken once here, outside the tree. */
const proofs = [...(await proveImports()), ...(await proveCompiler()), ...(await proveDeadCode()), ...(await proveLines())]
const silent = proofs.filter(({ fires }) => !fires)
for (const { what } of silent) console.log(`does not fire: ${what}`)
console.log(`${proofs.length - silent.length} passed, ${silent.length} failed`)
process.exitCode = silent.length === 0 ? 0 : 1
