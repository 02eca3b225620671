import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pause } from './command.mjs'

/** The command line of a process; empty when there is no such process. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return process.platform === 'linux' ? '' : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  }
}

/** Is this process alive, and is it the program we think? Process numbers are given again. */
export function isRunning(pid, program) {
  return Boolean(pid) && commandOf(pid).includes(program)
}

/** Ends a process: politely, then after `patience` milliseconds for certain. */
export async function endProcess(pid, program, patience = 5000) {
  signal(pid, 'SIGTERM')
  const deadline = Date.now() + patience
  while (isRunning(pid, program) && Date.now() < deadline) await pause(50)
  if (isRunning(pid, program)) signal(pid, 'SIGKILL')
}

function signal(pid, name) {
  try {
    process.kill(pid, name)
  } catch (problem) {
    if (problem.code !== 'ESRCH') throw problem
  }
}
