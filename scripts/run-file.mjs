import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess, isRunning } from './processes.mjs'
import { say } from './say.mjs'

const SUPERVISOR = 'scripts/run.mjs'
const PROGRAMS = { api: 'apps/api/dist/main.js', worker: 'apps/api/dist/worker.js' }

/**
 * Makes the data folder ours: refuses while another start holds it, and ends what a killed one left running.
 * Two APIs of different builds on one port would be worse than a second of waiting.
 */
export async function takeOver(dataDir) {
  const last = readRun(dataDir)
  if (last.supervisor !== process.pid && isRunning(last.supervisor, SUPERVISOR)) {
    throw new Error(`Callboard is already running on ${dataDir} (process ${last.supervisor}, port ${last.port}). Stop it first, or set CALLBOARD_DATA to another folder.`)
  }
  for (const [name, program] of Object.entries(PROGRAMS)) {
    if (!isRunning(last[name], program)) continue
    say(`  ending the ${name} that an earlier start left running (process ${last[name]})`)
    await endProcess(last[name], program)
  }
}

/** Writes down who runs here, for the next start. */
export function noteRun(dataDir, run) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writeFileSync(runFile(dataDir), JSON.stringify({ supervisor: process.pid, ...run }))
}

/** Forgets it after an orderly stop. */
export function forgetRun(dataDir) {
  rmSync(runFile(dataDir), { force: true })
}

function readRun(dataDir) {
  try {
    return JSON.parse(readFileSync(runFile(dataDir), 'utf8'))
  } catch {
    return {}
  }
}

function runFile(dataDir) {
  return join(dataDir, 'run.json')
}
