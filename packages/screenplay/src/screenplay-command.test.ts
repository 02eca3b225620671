import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from '@jest/globals'
import { buildServer } from '../../../scripts/build.mjs'

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const FIXTURE = pathOf('../cases/rooftop.fountain')

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pathOf('../../../scripts/screenplay.mjs'), ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

beforeAll(async () => {
  if (!existsSync(pathOf('../dist/index.js'))) await buildServer()
}, 60_000)

it('answers in JSON with exactly what a breakdown needs', () => {
  const { status, stdout } = command(FIXTURE, '--json')
  const answer = JSON.parse(stdout)
  expect([status, Object.keys(answer)]).toEqual([0, ['format', 'title', 'scenes', 'warnings']])
  expect(answer.scenes[1]).toEqual({
    number: '1A',
    heading: 'int. warehouse, back room, continuous',
    intExt: 'INT',
    set: 'WAREHOUSE, BACK ROOM',
    timeOfDay: 'CONTINUOUS',
    eighths: 2,
    eighthsEstimated: true,
    characters: ['MCDUCK'],
    line: 32,
  })
  expect(Object.keys(answer.warnings[0])).toEqual(['line', 'reason'])
})

it('answers with a table for people', () => {
  expect(command(FIXTURE).stdout).toMatch(/ROOFTOP \(Fountain\), 4 scenes[\s\S]+1A +INT +WAREHOUSE, BACK ROOM +CONTINUOUS/u)
})

it.each([
  ['a file that is not there', 'nowhere.fdx'],
  ['something else', process.execPath],
  ['a folder', pathOf('.')],
])('turns away %s with a sentence and 1', (_, file) => {
  const { status, stdout, stderr } = command(file, '--json')
  expect([status, JSON.parse(stdout)]).toEqual([1, { refused: stderr.trim() }])
  expect(stderr).toMatch(/^[A-Z].+\.\n$/u)
})
