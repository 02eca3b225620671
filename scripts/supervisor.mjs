import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pause } from './command.mjs'
import { say } from './say.mjs'

const LOG_LIMIT = 10_000_000
const LONGEST_BACKOFF = 10_000
const CALM = 30_000

/**
 * Keeps programs alive: one that ends is started again, later each time it ends soon after its start.
 * Each has its own process group, so that Ctrl-C reaches only us and we stop them in order.
 */
export function createSupervisor({ env, onChange = () => {} }) {
  const kept = []
  let stopping = false

  const keep = ({ name, script, log, flags = [] }) => {
    const program = { name, script, log, flags, failures: 0, child: undefined }
    kept.push(program)
    launch(program)
    return program
  }

  const launch = (program) => {
    const output = openLog(program.log)
    program.startedAt = Date.now()
    program.child = spawn(process.execPath, [...program.flags, program.script], { env, detached: true, stdio: ['ignore', output, output] })
    closeSync(output)
    program.child.on('exit', (code, signal) => onExit(program, code ?? signal))
    onChange(pids())
  }

  const onExit = async (program, reason) => {
    if (stopping || program.replaced) return
    program.failures = Date.now() - program.startedAt > CALM ? 1 : program.failures + 1
    const wait = Math.min(250 * 2 ** (program.failures - 1), LONGEST_BACKOFF)
    say(`${program.name} ended (${reason}); starting it again in ${wait / 1000} s. See ${program.log}`)
    await pause(wait)
    if (!stopping) launch(program)
  }

  const pids = () => Object.fromEntries(kept.map(({ name, child }) => [name, child?.pid]))
  const stop = async (patience = 7000) => {
    stopping = true
    await Promise.all(kept.map(({ child }) => end(child, patience)))
  }
  const restart = async () => {
    for (const program of kept) await replace(program, launch)
  }
  return { keep, stop, restart, pids }
}

/** Is this program running now? */
export function isUp({ child }) {
  return child.exitCode === null && child.signalCode === null
}

/** The last lines of a log, for a program that did not come up. */
export function lastLines(log, count = 20) {
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : ''
}

async function replace(program, launch) {
  program.replaced = true
  await end(program.child, 5000)
  program.replaced = false
  program.failures = 0
  launch(program)
}

async function end(child, patience) {
  if (!isUp({ child })) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  await gone
  clearTimeout(timer)
}

/** Appends; a log that has grown long makes room for a new one first. */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true })
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`)
  return openSync(log, 'a')
}
