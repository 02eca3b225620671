/** `npm run bench [-- NAME] [--json]`: what Callboard is fast at, each beside the least that could do the same, in one run. */
import { run as board } from './board.mjs'
import { run as dood } from './dood.mjs'
import { run as importFdx } from './import-fdx.mjs'
import { run as mails } from './mails.mjs'
import { run as callSheet } from './call-sheet.mjs'
import { run as pdf } from './pdf.mjs'
import { run as publish } from './publish.mjs'
import { run as readerSnapshot } from './reader-snapshot.mjs'
import { run as readers } from './readers.mjs'
import { openStage } from './stage.mjs'
import { run as stripboard } from './stripboard.mjs'
import { run as subscriptions } from './subscriptions.mjs'
import { run as workOrders } from './work-orders.mjs'

const BENCHMARKS = { 'import-fdx': importFdx, 'reader-snapshot': readerSnapshot, 'call-sheet': callSheet, pdf, publish, mails, readers, subscriptions, board, stripboard, dood, 'work-orders': workOrders }
const WITHOUT_STAGE = new Set(['import-fdx', 'board', 'pdf', 'work-orders'])

const args = process.argv.slice(2)
const asJson = args.includes('--json')
const wanted = args.filter((arg) => !arg.startsWith('-'))
const unknown = wanted.filter((name) => !(name in BENCHMARKS))
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}`)

const names = wanted.length > 0 ? wanted : Object.keys(BENCHMARKS)
const stage = names.every((name) => WITHOUT_STAGE.has(name)) ? null : await openStage()
const rows = []
try {
  for (const name of names) {
    const row = judged(await BENCHMARKS[name](stage))
    rows.push({ key: name, ...row })
    if (!asJson) process.stdout.write(`${lineOf(row)}\n`)
  }
} finally {
  await stage?.stop()
}
if (asJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
process.exitCode = rows.every((row) => row.passed) ? 0 : 1

function judged({ alsoPassed = true, atLeast = false, ...row }) {
  const holds = atLeast ? row.ratio >= row.limit : row.ratio <= row.limit
  return { ...row, atLeast, passed: holds && alsoPassed }
}

function lineOf({ name, ratio, limit, atLeast, passed, detail }) {
  return `${passed ? 'pass' : 'FAIL'}  ${ratio.toFixed(2)} (at ${atLeast ? 'least' : 'most'} ${limit})  ${name}\n      ${detail}`
}
