import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { type Board, boneyardOf, daysInOrder, readUss, stripsOfDay, type UssContent, writeUss } from '../index.js'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const SAMPLES = process.env['CALLBOARD_SAMPLES'] ?? join(ROOT, '../shared/data')
const OWN = join(ROOT, 'packages/schedule/cases/uss')

const startOn = localDate('2027-01-04')

function schedulesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.uss')).sort().map((name) => join(folder, name))
}

function read(text: string): UssContent {
  const answer = readUss(text, { startOn })
  if (!answer.ok) throw new Error(answer.refusal.sentence)
  return answer.value
}

/** Order keys are not written: the order is. */
function arranged(board: Board) {
  const bare = ({ order: _order, ...rest }: { order: unknown }) => rest
  return { days: daysInOrder(board).map((day) => ({ ...bare(day), strips: stripsOfDay(board, day.id).map(bare) })), boneyard: boneyardOf(board).map(bare) }
}

function datesOf(board: Board | undefined): readonly string[] {
  return board === undefined ? [] : daysInOrder(board).map(({ date }) => date)
}

const samples = schedulesIn(SAMPLES)
if (samples.length === 0) {
  it(`THERE IS NO SAMPLE OF A SCHEDULE (*.uss under ${SAMPLES}): only our own fixtures were read`, () => {
    expect(schedulesIn(OWN).length).toBeGreaterThan(1)
  })
}

describe.each([...schedulesIn(OWN), ...samples])('%s', (path) => {
  const content = read(readFileSync(path, 'utf8'))
  const { header, breakdown, boards } = content
  const files = boards.map(({ name, board }) => ({ name, board, file: writeUss({ header, breakdown, units: [], board, boardName: name }) }))

  it('has scenes and what they need', () => {
    expect(breakdown.scenes.length).toBeGreaterThan(0)
    const known = new Set(breakdown.elements.map(({ elementId }) => elementId))
    expect(breakdown.scenes.flatMap(({ elements }) => elements).filter(({ elementId }) => !known.has(elementId))).toEqual([])
  })

  it('is the same when each of its boards is written and read again: strips, elements, colours and dates', () => {
    for (const { name, board, file } of files) {
      const again = read(JSON.stringify(file))
      expect(again.header).toEqual(header)
      expect(again.breakdown).toEqual(breakdown)
      expect(again.boards.map((each) => each.name)).toEqual([name])
      expect(arranged(again.boards[0]!.board)).toEqual(arranged(board))
      expect(again.remarks).toEqual([])
    }
  })

  it('has the same shoot days for a program that knows nothing of our extensions', () => {
    for (const { board, file } of files) {
      const plain = JSON.stringify(file, (key, value: unknown) => (key.startsWith('_callboard') ? undefined : value))
      expect(datesOf(read(plain).boards[0]?.board)).toEqual(datesOf(board))
    }
  })
})
