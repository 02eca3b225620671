/** The board's engine on 1,000 strips, 120 days and 200 people: checks, edits, Day out of Days, and how the check grows with the board. */
import { fileURLToPath } from 'node:url'
import { attendanceOfBoard } from '../packages/call-sheet/dist/index.js'
import { bigBoard } from '../packages/example-film/dist/index.js'
import { applyEdit, checkBoard, checker, consequenceOf, doodOf, moveStripsAfter, stripsOfDay } from '../packages/schedule/dist/index.js'
import { median } from './side-by-side.mjs'

const NAME = 'the board’s engine at 1,000 strips: the figure nearest its limit'
/** Milliseconds of computing, medians; the last is the exponent of growth from 250 to 4,000 strips. */
const LIMITS = { fullCheck: 60, checkAfterMove: 3, consequence: 16, edit: 1, dood: 30, growth: 1.15 }
const SIZE = { strips: 1000, days: 120, people: 200, seed: 1 }
const PACKS = ['house-rules', 'sag-aftra', 'iatse', 'dga', 'california-minors']
const SUN = { firstLight: '06:30', sunrise: '07:00', sunset: '17:00', lastLight: '17:30' }

/** Each figure is the median of its rounds; the row holds when every one is within its limit. */
export function run() {
  const made = bigBoard(SIZE)
  const figures = {
    fullCheck: rounds(41, () => checkBoard(inputOf(made)), 40),
    ...afterMoves(made),
    dood: rounds(15, () => doodOf({ boards: [made.board], breakdown: made.breakdown, categories: categoriesOf(made) })),
    growth: growth(),
  }
  const shares = Object.entries(LIMITS).map(([figure, limit]) => figures[figure] / limit)
  const words = Object.entries(LIMITS).map(([figure, limit]) => `${figure} ${figures[figure].toFixed(2)} of ${limit}`)
  const flags = checkBoard(inputOf(made)).length
  return { name: NAME, ratio: Math.max(...shares), limit: 1, detail: `${words.join(', ')}; ${flags} red flags`, facts: figures }
}

/** With the calls of the board worked out anew each time, as when it is opened. */
function inputOf({ board, breakdown, people, scenes, locations, bookings, locationOfSet }) {
  const zone = 'Europe/Berlin'
  return {
    board,
    zone,
    breakdown,
    people,
    locations,
    bookings,
    locationOfSet,
    rulePacks: PACKS,
    attendanceOf: attendanceOfBoard({ zone, people, scenes }),
    sunOn: () => SUN,
  }
}

/** Two hundred moves one after the other, each looked at before the drop, applied, and checked; calls and flags included. */
function afterMoves(made) {
  let checked = checker(inputOf(made))
  const times = { edit: [], checkAfterMove: [], consequence: [] }
  for (let turn = -100; turn < 200; turn += 1) {
    const { board } = checked
    const edit = moveOf(board, turn + 100)
    const told = timeOf(() => consequenceOf(board, edit, checked))
    const applied = timeOf(() => applyEdit(board, edit))
    const after = timeOf(() => checked.after(applied.value.value.board))
    checked = after.value
    if (turn < 0) continue // the first turns warm the compiler up
    times.consequence.push(told.took)
    times.edit.push(applied.took)
    times.checkAfterMove.push(after.took)
  }
  return Object.fromEntries(Object.entries(times).map(([figure, values]) => [figure, median(values)]))
}

function moveOf(board, turn) {
  const from = board.days[(turn * 37) % board.days.length]
  const to = board.days[(turn * 61 + 11) % board.days.length]
  const strip = stripsOfDay(board, from.id)[0] ?? board.strips[turn]
  return moveStripsAfter(board, { stripIds: [strip.id], dayId: to.id, afterStripId: stripsOfDay(board, to.id)[1]?.id ?? null })
}

function categoriesOf({ breakdown }) {
  return [...new Set(breakdown.elements.map(({ category }) => category))]
}

function growth() {
  return exponentOf([250, 500, 1000, 2000, 4000], (strips) => {
    const made = bigBoard({ ...SIZE, strips, days: Math.round(strips * 0.12) })
    return rounds(9, () => checkBoard(inputOf(made)))
  })
}

/** The slope of a straight line through the doublings, both ways in logarithms: 1 when twice the size takes twice the time. */
export function exponentOf(sizes, timeAt) {
  const points = sizes.map((size) => ({ x: Math.log(size), y: Math.log(timeAt(size)) }))
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2)
}

/**
 * Milliseconds of computing that `work` takes, the median of so many rounds. The turns before them warm the compiler up, whose own
 * threads are counted too: a whole check runs through hundreds of functions.
 */
export function rounds(count, work, warmUp = 8) {
  const times = []
  for (let turn = -warmUp; turn < count; turn += 1) {
    const { took } = timeOf(work)
    if (turn >= 0) times.push(took)
  }
  return median(times)
}

/**
 * In milliseconds, garbage collection counted: by the clock, or by this process's own computing where that is less, as it is while the
 * machine does other things meanwhile. On a quiet machine it takes no longer than either.
 */
function timeOf(work) {
  const [began, started] = [performance.now(), process.cpuUsage()]
  const value = work()
  const { user, system } = process.cpuUsage(started)
  return { value, took: Math.min(performance.now() - began, (user + system) / 1000) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, ratio, limit, detail } = run()
  process.stdout.write(`${name}: ${ratio.toFixed(2)} (at most ${limit}); ${detail}\n`)
  process.exitCode = ratio <= limit ? 0 : 1
}
