import { clockTime, localDate, addDays, minutes } from '@callboard/time'
import { canonicalBoard, daysInOrder, eighths, keysBetween, stripsOfDay, boneyardOf } from '../src/index.js'
import type { Board, DayType, OrderKey, ShootDay, Strip } from '../src/index.js'

/**
 * A board as an AD would jot it down, one line a day:
 * `day 1: 12 14(3) [Lunch 60] 20/A(4) 21!` is scene 12 of one page, scene 14 of 3/8, a banner of 60 minutes, part A of scene 20,
 * scene 21 locked. `day 2 (travel):` is a travel day.
 * Strips are called as they are written, without lengths; days by what stands before the colon.
 */
export function boardOf(lines: readonly string[]): Board {
  const rows = lines.map((line) => {
    const [head = '', rest = ''] = line.split(':')
    const [, name = head, type = 'shoot'] = /^(.+) \((\w+)\)$/.exec(head) ?? []
    return { name, type: type as DayType, words: rest.match(/\[[^\]]*\]!?|\S+/g) ?? [] }
  })
  const dayRows = rows.filter((row) => row.name !== 'boneyard')
  const keys = keysBetween(null, null, dayRows.length)
  return canonicalBoard({
    days: dayRows.map((row, index) => ({ ...dayOf(row.name, keys[index] ?? aKey, index), type: row.type })),
    strips: rows.flatMap((row) => stripsOf(row.words, row.name === 'boneyard' ? null : row.name)),
    callExceptions: [],
  })
}

/** The lines a board would be jotted down as; the boneyard only when there is something in it. */
export function linesOf(board: Board): string[] {
  const days = daysInOrder(board).map((day) => `${day.id}: ${wordsOf(stripsOfDay(board, day.id))}`.trim())
  const boneyard = boneyardOf(board)
  return boneyard.length > 0 ? [...days, `boneyard: ${wordsOf(boneyard)}`] : days
}

const aKey = 'a0' as OrderKey

/** A shoot day at 08:00; the n-th day from Tuesday 12 January 2027. */
export function dayOf(id: string, order: OrderKey, position: number): ShootDay {
  const date = addDays(localDate('2027-01-12'), position)
  return { id, order, date, generalCall: clockTime('08:00'), locationId: null, note: '', type: 'shoot', locked: false }
}

function stripsOf(words: readonly string[], dayId: string | null): Strip[] {
  const keys = keysBetween(null, null, words.length)
  return words.map((word, index) => stripOf(word, dayId, keys[index] ?? aKey))
}

function stripOf(written: string, dayId: string | null, order: OrderKey): Strip {
  const locked = written.endsWith('!')
  const word = locked ? written.slice(0, -1) : written
  const banner = /^\[(.+?) (\d+)\]$/.exec(word)
  if (banner) {
    const text = banner[1] ?? ''
    return { kind: 'banner', id: `[${text}]`, text, minutes: minutes(Number(banner[2])), purpose: 'note', locked, dayId, order }
  }
  const [, id = word, sceneId = word, part = null, length = '8'] = /^(([^/(]+)(?:\/([A-Z]+))?)(?:\((\d+)\))?$/.exec(word) ?? []
  return { kind: 'scene', id, sceneId, part, eighths: eighths(Number(length)), locked, dayId, order }
}

function wordsOf(strips: readonly Strip[]): string {
  return strips.map(wordOf).join(' ')
}

function wordOf(strip: Strip): string {
  return `${nameOf(strip)}${strip.locked ? '!' : ''}`
}

function nameOf(strip: Strip): string {
  if (strip.kind === 'banner') return `[${strip.text} ${strip.minutes}]`
  const name = strip.part === null ? strip.sceneId : `${strip.sceneId}/${strip.part}`
  return strip.eighths === 8 ? name : `${name}(${strip.eighths})`
}
