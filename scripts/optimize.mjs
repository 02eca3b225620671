/** `optimize FILE.json [--seconds N] [--json]`: the cheapest order of scenes it finds, and whether it is proven. Ends with 1 and a sentence when it cannot. */
import { readFileSync } from 'node:fs'
import { costOfOrder, optimizeTalent, readTalentProblem, verifyTalent } from '../packages/optimizer/dist/index.js'

const SECONDS = 60

const args = process.argv.slice(2)
const isJson = args.includes('--json')
const secondsAt = args.indexOf('--seconds')
const seconds = secondsAt < 0 ? SECONDS : Number(args[secondsAt + 1])
const [file] = args.filter((arg, at) => arg !== '--json' && arg !== '--seconds' && (secondsAt < 0 || at !== secondsAt + 1))

if (file === undefined || !(seconds > 0)) {
  process.stderr.write('Say which file: npm run optimize -- FILE.json [--seconds N] [--json]\n')
  process.exitCode = 2
} else {
  try {
    answer(JSON.parse(readFileSync(file, 'utf8')))
  } catch (problem) {
    turnAway(sentenceOf(problem))
  }
}

function answer(instance) {
  const read = readTalentProblem(instance)
  if (!read.ok) return turnAway(refusalSentence(read.refusal))
  const started = performance.now()
  const { order, cost, lowerBound, proven } = searched(read.value, started + seconds * 1000)
  const faults = verifyTalent({ ...read.value, order, cost })
  if (faults.length > 0) throw new Error(`The answer does not hold: ${JSON.stringify(faults)}`)
  const facts = { order, cost, lowerBound, proven, milliseconds: Math.round(performance.now() - started) }
  process.stdout.write(isJson ? `${JSON.stringify(facts)}\n` : tableOf(facts, read.value))
}

function refusalSentence({ kind, field }) {
  if (kind === 'other-rules') return 'This instance has locations or precedences, which cannot be ordered yet.'
  return kind === 'too-large' ? 'The costs of this instance are too large to count.' : `This is no instance: its "${field}" cannot be read.`
}

function searched(problem, until) {
  const steps = optimizeTalent(problem)
  for (;;) {
    const { value, done } = steps.next()
    if (done || performance.now() >= until) return value
  }
}

function tableOf({ order, cost, lowerBound, proven, milliseconds }, problem) {
  const asItCame = costOfOrder(problem, [...problem.durations.keys()])
  return [
    `Scenes in order, counted from 0: ${order.join(' ')}`,
    `Cost ${cost}; in the order of the file it is ${asItCame}.`,
    proven ? 'No order costs less: this is proven.' : `No order costs less than ${lowerBound}; the gap is ${((100 * (cost - lowerBound)) / Math.max(cost, 1)).toFixed(1)} %.`,
    `${milliseconds} ms`,
    '',
  ].join('\n')
}

function sentenceOf(problem) {
  if (problem.code === 'ENOENT') return `There is no file ${file}.`
  if (problem.code === 'EACCES') return `The file ${file} may not be read.`
  if (problem.code === 'EISDIR') return 'This is a folder, not an instance.'
  if (problem instanceof SyntaxError) return 'This file is not JSON.'
  throw problem
}

function turnAway(sentence) {
  process.stderr.write(`${sentence}\n`)
  if (isJson) process.stdout.write(`${JSON.stringify({ refused: sentence })}\n`)
  process.exitCode = 1
}
