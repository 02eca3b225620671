import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import optima from '../cases/published-optima.json' with { type: 'json' }
import { optimizeTalent } from './talent/optimize-talent.js'
import { readTalentProblem } from './talent/read-talent-problem.js'
import { verifyTalent } from './verify/verify-talent.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const FOLDER = join(process.env['CALLBOARD_SAMPLES'] ?? join(ROOT, '../shared/data'), 'talent')

if (existsSync(FOLDER)) {
  describe('an instance published by others', () => {
    it.each(Object.entries(optima))('%s is proven to cost %d', (name, optimum) => {
      const read = readTalentProblem(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')))
      if (!read.ok) throw new Error(read.refusal.kind)
      const search = optimizeTalent(read.value)
      let step = search.next()
      while (step.done !== true) step = search.next()
      const { order, cost, proven } = step.value
      expect({ cost, proven, faults: verifyTalent({ ...read.value, order, cost }) }).toEqual({ cost: optimum, proven: true, faults: [] })
    })
  })
}
