/** Exactly which statements the API sends for one operation: PostgreSQL itself writes them down for a moment. */
import { readFileSync } from 'node:fs'
import { pause } from '../scripts/command.mjs'

/** How many statements the API sends while the work runs, begin and commit among them. */
export async function countStatements(stage, work) {
  return (await statementsOf(stage, work)).length
}

async function statementsOf({ owner, logFile }, work) {
  await setLogging(owner, 'all')
  const from = readFileSync(logFile).length
  await work()
  await pause(200)
  const written = readFileSync(logFile).subarray(from).toString()
  await setLogging(owner, 'none')
  return [...written.matchAll(/^callboard callboard_app\|LOG: {2}(?:statement|execute [^:]*): (.*)/gm)].map(([, text]) => text)
}

async function setLogging(owner, what) {
  await owner.query("alter system set log_line_prefix = '%a|'")
  await owner.query(`alter system set log_statement = '${what}'`)
  await owner.query('select pg_reload_conf()')
  await pause(300)
}
