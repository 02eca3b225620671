import { spawn } from 'node:child_process'
import { ROOT } from './say.mjs'

/**
 * Runs a program to its end. With `quiet` its output is kept and shown only when it fails;
 * `identity` is the `{ uid, gid }` of another account.
 * Gives `{ code, output }`; `output` is empty when it went straight to the terminal.
 */
export function run(program, args, { cwd = ROOT, env = {}, quiet = false, stdin = 'ignore', identity = {} } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? [stdin, 'pipe', 'pipe'] : [stdin, 'inherit', 'inherit']
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, ...identity })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }))
  })
}

/** Runs a program that has to succeed; throws with what it printed when it does not. */
export async function must(program, args, options = {}) {
  const { code, output } = await run(program, args, { quiet: true, ...options })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}\n${output.trim()}`)
  return output
}

/** Waits. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
