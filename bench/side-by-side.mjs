/** Two servers under the same load, in turns, so that whatever else the machine does falls on both. */
import { createRequire } from 'node:module'

const autocannon = createRequire(new URL('../apps/api/package.json', import.meta.url))('autocannon')
const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = 10

/** Requests a second of both, as medians of the rounds, and the median of the rounds' ratios. Any answer but 200 is an error. */
export async function sideBySide({ ours, bare }) {
  await load(ours, 2)
  await load(bare, 2)
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const pair = round % 2 === 0 ? [await load(ours, SECONDS), await load(bare, SECONDS)] : [await load(bare, SECONDS), await load(ours, SECONDS)].reverse()
    rounds.push({ ours: pair[0], bare: pair[1], ratio: pair[0] / pair[1] })
  }
  return Object.fromEntries(['ours', 'bare', 'ratio'].map((key) => [key, median(rounds.map((round) => round[key]))]))
}

async function load({ url, path, ...request }, duration) {
  const result = await autocannon({ url: `${url}${path}`, connections: CONNECTIONS, duration, ...request })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}${path}: ${result.non2xx} refusals and ${result.errors} errors under load`)
  return result.requests.total / result.duration
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** The value below which so many of a hundred lie. */
export function percentile(values, percent) {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))]
}
