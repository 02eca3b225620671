import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildServer } from '../../../scripts/build.mjs'

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'callboard-optimize-'))

function command(content: string, ...args: string[]) {
  const file = join(FOLDER, 'instance.json')
  writeFileSync(file, content)
  const { status, stdout, stderr } = spawnSync(process.execPath, [pathOf('../../../scripts/optimize.mjs'), file, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const INSTANCE = JSON.stringify({ durations: [1, 2, 3], costs: [10, 1], needed: [[1, 0, 1], [0, 1, 0]] })

beforeAll(async () => {
  if (!existsSync(pathOf('../dist/index.js'))) await buildServer()
}, 60_000)

afterAll(() => rmSync(FOLDER, { recursive: true }))

it('answers in JSON with the order, its cost and what is proven of it', () => {
  const { status, stdout } = command(INSTANCE, '--seconds', '5', '--json')
  const answer = JSON.parse(stdout)
  expect([status, Object.keys(answer)]).toEqual([0, ['order', 'cost', 'lowerBound', 'proven', 'milliseconds']])
  expect(answer).toMatchObject({ cost: 42, lowerBound: 42, proven: true })
})

it('answers in sentences for people', () => {
  expect(command(INSTANCE).stdout).toMatch(/Cost 42; in the order of the file it is 62\.\nNo order costs less: this is proven\./u)
})

it.each([
  ['{', 'This file is not JSON.'],
  ['{}', 'This is no instance: its "durations" cannot be read.'],
])('refuses %s in a sentence', (content, sentence) => {
  expect(command(content, '--json')).toEqual({ status: 1, stdout: `${JSON.stringify({ refused: sentence })}\n`, stderr: `${sentence}\n` })
})
