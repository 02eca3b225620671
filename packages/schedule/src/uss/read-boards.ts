import { clockTime, type LocalDate } from '@callboard/time'
import { keysBetween } from '../order-keys.js'
import { parseBoard } from '../reading/parse-board.js'
import { LONGEST, USS_LIMITS } from './limits.js'
import { flagIn, idOf, listIn, textIn, valueIn } from './loose.js'
import { type ReadCalendar, readCalendars, workingDates } from './read-calendar.js'
import type { SheetScene } from './read-scenes.js'
import type { Sheet } from './read-sheets.js'
import { readTokens, type Token, type TokenBoard } from './read-tokens.js'
import type { NamedBoard } from './uss-schedule.js'
import { type Remark, Unreadable } from './unreadable.js'

export interface BoardSources {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly sceneOf: ReadonlyMap<string, SheetScene>
  /** The date of the first day where the file names none. */
  readonly startOn: LocalDate
  readonly remark: Remark
}

/** Every arrangement of the file as a board: a stripboard each, and further boards of one (a second unit) as boards of their own. */
export function readBoards(root: unknown, sources: BoardSources): NamedBoard[] {
  const calendars = readCalendars(root)
  return listIn(root, 'stripboards', { most: USS_LIMITS.stripboards, what: 'stripboards' }).flatMap((each) => {
    const name = textIn(each, 'name', LONGEST.name) || 'Stripboard'
    const calendar = calendars.get(idOf(valueIn(each, 'calendar')) ?? '') ?? calendars.values().next().value
    const { boards, boneyard } = readTokens(each)
    const [first = { name: '', tokens: [] }, ...others] = boards
    return [first, ...others].map((board, index) =>
      readBoard(board, { ...sources, calendar, name: index === 0 ? name : `${name}: ${board.name}`, boneyard: index === 0 ? boneyard : [] }),
    )
  })
}

interface Setting extends BoardSources {
  readonly name: string
  readonly calendar: ReadCalendar | undefined
  readonly boneyard: readonly Token[]
}

/** A strip or a day before it has its place in the order. */
type Piece = Readonly<Record<string, unknown>>

function readBoard({ tokens }: TokenBoard, setting: Setting): NamedBoard {
  const { days, loose } = dealtOut(tokens, setting)
  const strips = [...days.flatMap(({ day, strips: there }) => placed(there, day['id'])), ...placed([...loose, ...piecesOf(setting.boneyard, setting)], null)]
  const keys = keysBetween(null, null, days.length)
  const board = parseBoard({ days: days.map(({ day }, index) => ({ ...day, order: keys[index] })), strips: onlyOnce(strips), callExceptions: [] })
  if (!board.ok) throw new Unreadable('unreadable', `The stripboard “${setting.name}” cannot be read: ${board.refusal.path} should be ${board.refusal.expected}.`)
  return { name: setting.name, board: board.value }
}

interface DealtDay {
  readonly day: Piece
  readonly strips: readonly Piece[]
}

/** The strips by day: a day's end closes what stands above it. Strips after the last end make a day of their own; without any end none is on a day. */
function dealtOut(tokens: readonly Token[], setting: Setting): { days: readonly DealtDay[]; loose: readonly Piece[] } {
  const { sheets, remark, name } = setting
  const days: DealtDay[] = []
  const dateNext = datesFor(setting)
  let open: Piece[] = []
  for (const token of tokens) {
    const sheet = 'id' in token ? sheets.get(token.id) : null
    if (sheet === undefined) remark('A stripboard names strips the file does not have; they were left out.')
    else if (sheet === null || sheet.kind === 'day') {
      days.push({ day: dayOf(sheet, days.length, dateNext), strips: open })
      open = []
    } else open.push(...pieceOf(sheet, setting))
  }
  if (open.length === 0 || days.length === 0) return { days, loose: open }
  remark(`The strips after the last day of “${name}” make a day of their own.`)
  return { days: [...days, { day: dayOf(null, days.length, dateNext), strips: open }], loose: [] }
}

function datesFor({ calendar, startOn, remark, name }: Setting): () => LocalDate {
  const from: ReadCalendar = calendar ?? { name: '', start: null, weekdaysOff: new Set([0, 6]), datesOff: new Set() }
  const dates = workingDates({ ...from, start: from.start ?? startOn })
  return () => {
    if (from.start === null) remark(`The calendar of “${name}” has no first day; its days are dated from ${startOn} on.`)
    return dates.next().value
  }
}

const OWN_DAY = ['date', 'type', 'generalCall', 'locationId', 'locked']

/** A day of the board: what our own files say of it, or a shoot day on the next working date. */
function dayOf(sheet: Sheet | null, index: number, dateNext: () => LocalDate): Piece {
  const own = sheet?.ownDay
  const plain = { id: sheet?.id ?? `day-${index + 1}`, type: 'shoot', locked: false, generalCall: clockTime('07:00'), locationId: null, note: sheet?.comments ?? '' }
  if (own === undefined) return { ...plain, date: dateNext() }
  const said = OWN_DAY.filter((name) => typeof own === 'object' && own !== null && Object.hasOwn(own, name))
  return { ...plain, ...Object.fromEntries(said.map((name) => [name, (own as Record<string, unknown>)[name]])) }
}

function piecesOf(tokens: readonly Token[], setting: Setting): Piece[] {
  return tokens.flatMap((token) => {
    const sheet = 'id' in token ? setting.sheets.get(token.id) : undefined
    return sheet === undefined || sheet.kind === 'day' ? [] : pieceOf(sheet, setting)
  })
}

function pieceOf({ id, kind, description, minutes, ownStrip }: Sheet, { sceneOf }: Setting): Piece[] {
  const locked = flagIn(ownStrip, 'locked', false)
  const scene = sceneOf.get(id)
  if (kind === 'scene') return scene === undefined || scene.offBoard ? [] : [{ kind, id, sceneId: scene.sceneId, part: scene.part, eighths: scene.eighths, locked }]
  const text = description.slice(0, LONGEST.banner)
  return [{ kind, id, text, minutes: minutes ?? 0, purpose: valueIn(ownStrip, 'purpose') ?? purposeOf(text), locked }]
}

function purposeOf(text: string): string {
  if (/\b(lunch|dinner|breakfast|meal|catering)\b/i.test(text)) return 'meal'
  if (/\b(company move|unit move)\b|^move\b/i.test(text)) return 'companyMove'
  if (/\brehears/i.test(text)) return 'rehearsal'
  return /\btravel\b/i.test(text) ? 'travel' : 'note'
}

function placed(pieces: readonly Piece[], dayId: unknown): Piece[] {
  const keys = keysBetween(null, null, pieces.length)
  return pieces.map((piece, index) => ({ ...piece, dayId, order: keys[index] }))
}

/** A strip stands in one place; the first counts. */
function onlyOnce(strips: readonly Piece[]): Piece[] {
  const seen = new Set<unknown>()
  return strips.filter(({ id }) => !seen.has(id) && seen.add(id))
}
