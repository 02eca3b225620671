import type { CallSheetView, LocationBlock, SheetSection } from '@callboard/call-sheet'

/**
 * About how high each part of a sheet prints, in lines of text. A line is one em and a bit; a row of a table is a line and its padding.
 * An estimate: it decides what is tried on which page, and what is a little off is set all the same.
 */
export interface SheetHeights {
  readonly head: number
  readonly of: Readonly<Record<SheetSection, number>>
}

/** In ems: a capital, a further line, the padding of a row, a heading with its air. */
const LINE = 0.73
const NEXT_LINE = 1.15
const ROW = 0.86
/** What the large figures of a scene or a call add to theirs. */
const LARGE = 0.14
const HEADING = 2
const TABLE_HEAD = 1.5
/** Width of a letter of running text, in ems; small words are narrower than names. */
const LETTER = 0.53

/** `ems`: how many ems the page is wide at the size that is tried. */
export function sheetHeights(view: CallSheetView, ems: number): SheetHeights {
  const table = (rows: readonly number[]) => (rows.length === 0 ? 0 : HEADING + TABLE_HEAD + sum(rows.map((lines) => LINE + (lines - 1) * NEXT_LINE + ROW)))
  const wrapped = (text: string, share: number) => Math.max(1, Math.ceil((text.length * LETTER) / (ems * share)))
  const ruled = (count: number, inRow: number) => (count === 0 ? 0 : Math.ceil(count / inRow) * 2.4 + 1.2)
  const said = (texts: readonly string[]) => (texts.some((text) => text !== '') ? 1.6 + wrapped(texts.join('    '), 0.9) * NEXT_LINE : 0)
  return {
    head: headHeight(view),
    of: {
      contacts: ruled(view.header.contacts.length, 4),
      locations: table(view.locations.map((place) => locationLines(place, wrapped))),
      moves: view.moves?.length ? view.moves.length * NEXT_LINE + 1.8 : 0,
      safety: view.safety ? said(safetyTexts(view.safety)) : 0,
      scenes: table(view.scenes.map((row) => (row.kind === 'banner' ? 1 : wrapped(`${row.set} ${row.synopsis} ${row.flags?.join(' · ') ?? ''}`, 0.44) + (row.note ? 1 : 0)))) + view.scenes.length * LARGE + 1.3,
      cast: table(view.cast.map((row) => Math.max(wrapped(row.artist, 0.15), wrapped(row.character, 0.14), row.remarks ? wrapped(row.remarks, 0.13) : 1))) + view.cast.length * LARGE,
      standIns: table((view.standIns ?? []).map(() => 1)),
      background: table((view.background ?? []).map((row) => wrapped(row.wardrobe, 0.25))),
      requirements: boxesHeight(view, wrapped),
      notes: view.notes.length === 0 ? 0 : HEADING + sum(inRowsOf(view.notes.map(({ text }) => sum(text.split('\n').map((line) => wrapped(line, 0.46))) + 1), 2).map((lines) => lines * NEXT_LINE + 0.5)),
      transport: table((view.transport ?? []).map((row) => wrapped(row.passengers, 0.2))),
      catering: view.catering?.length ? 1.8 : 0,
      walkie: said((view.header.walkie ?? []).map(({ channel, use }) => `${channel} ${use}`)),
      advance: view.advance.length === 0 ? 0 : table(view.advance.map((row) => Math.max(wrapped(row.scenes, 0.27), wrapped(row.cast, 0.2), wrapped(row.location, 0.2)))) + 1,
      crew: crewHeight(view, wrapped),
      vendors: view.vendors?.length || view.equipment ? HEADING + Math.ceil((view.vendors?.length ?? 0) / 3) * 1.4 + (view.equipment ? wrapped(view.equipment, 0.95) * NEXT_LINE : 0) : 0,
      approvals: view.footer.approvals.length > 0 ? 4.4 : 0,
    },
  }
}

type Wrapped = (text: string, share: number) => number

function headHeight({ header, weather, forPerson }: CallSheetView): number {
  const left = 4 + (header.episode ? 1.6 : 0) + (header.office ? 2.4 : 0) + (header.credits.length + 2) * 1.2 + (header.rules.length > 0 ? 1.4 : 0)
  const right = 4.4 + (5 + (weather.firstLight ? 1 : 0) + (weather.source ? 1 : 0) + (weather.humidity ? 1 : 0)) * 1.2
  return 4.6 + Math.max(left, right, 13.5) + (forPerson ? 7.4 : 0)
}

function locationLines(place: LocationBlock, wrapped: Wrapped): number {
  const count = (texts: readonly (string | undefined)[]) => sum(texts.filter((text) => text).map((text) => wrapped(`Weather ${text}`, 0.18)))
  return Math.max(
    count([place.name, place.address, place.sets, place.notes]),
    count([place.basecamp, place.catering, place.lunchRoom, place.bathrooms, place.backgroundHolding, place.weatherCover]),
    count([place.parking, place.truckParking, place.backgroundParking, place.shuttle, place.access]),
    count([place.hospital.name, place.hospital.address, place.hospital.phone]),
  )
}

function safetyTexts(safety: NonNullable<CallSheetView['safety']>): readonly string[] {
  const people = [safety.medic, safety.police, safety.fire].map((one) => (one ? `Medical ${one.name} ${one.phone}` : ''))
  return [safety.meeting ? `Safety meeting ${safety.meeting.time} ${safety.meetingPlace}` : '', ...people, ...safety.bulletins, ...safety.attachments]
}

function boxesHeight({ requirements = [] }: CallSheetView, wrapped: Wrapped): number {
  if (requirements.length === 0) return 0
  const boxes = requirements.map(({ items }) => 1 + wrapped(items.map(({ text, scenes }) => `${text} ${scenes ? `(Sc ${scenes}); ` : '; '}`).join(''), 0.3))
  return HEADING + sum(inRowsOf(boxes, 3).map((lines) => lines * NEXT_LINE + 1.6))
}

/** Two columns of about the same length. */
function crewHeight({ crew }: CallSheetView, wrapped: Wrapped): number {
  if (crew.length === 0) return 0
  const ofBlocks = crew.map(({ people }) => 2.5 + sum(people.map(({ position, name }) => 0.35 + Math.max(wrapped(position, 0.16), wrapped(name, 0.15)) * 1.13)))
  const longest = Math.max(...ofBlocks)
  return 3.6 + Math.max(longest, sum(ofBlocks) / 2 + longest / 8)
}

/** The highest of each row of so many. */
function inRowsOf(heights: readonly number[], columns: number): readonly number[] {
  return heights.flatMap((_, index) => (index % columns === 0 ? [Math.max(...heights.slice(index, index + columns))] : []))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
