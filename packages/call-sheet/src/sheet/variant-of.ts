import { foldName } from '../fold-name.js'
import type { CallSheetView, SheetSection } from './view.js'

/** An extract of one truth: nothing is reckoned again, parts are left out. */
export type SheetVariant =
  | { readonly kind: 'full' }
  | { readonly kind: 'department'; readonly department: string }
  | { readonly kind: 'cast' }
  | { readonly kind: 'person'; readonly personId: string }

const OF_DEPARTMENT: readonly SheetSection[] = ['contacts', 'locations', 'moves', 'safety', 'scenes', 'requirements', 'notes', 'walkie', 'crew', 'advance', 'approvals']
const OF_CAST: readonly SheetSection[] = ['contacts', 'locations', 'moves', 'safety', 'scenes', 'cast', 'standIns', 'background', 'transport', 'notes', 'advance', 'approvals']
const OF_PERSON: readonly SheetSection[] = ['contacts', 'locations', 'moves', 'safety', 'scenes', 'notes', 'walkie', 'advance']

/**
 * The sheet as one reader needs it; null for a department or a person it does not name. The full sheet is the view itself.
 * Department: its own crew and requirements. Cast: no crew. Person: their own block and row, their department's needs, nobody's phone but those of the key contacts.
 */
export function variantOf(view: CallSheetView, variant: SheetVariant): CallSheetView | null {
  switch (variant.kind) {
    case 'full':
      return view
    case 'department':
      return departmentSheet(view, variant.department)
    case 'cast':
      return { ...view, variant: 'Cast', crew: [], requirements: [], catering: [], sections: only(view, OF_CAST) }
    case 'person':
      return personSheet(view, variant.personId)
  }
}

function departmentSheet(view: CallSheetView, department: string): CallSheetView | null {
  const crew = view.crew.filter((block) => foldName(block.department) === foldName(department))
  if (crew.length === 0) return null
  const name = crew[0]?.department ?? department
  return {
    ...view, variant: name, crew, cast: [], standIns: [], background: [], transport: [], catering: [], vendors: [],
    requirements: requirementsFor(view, name), sections: only(view, OF_DEPARTMENT),
  }
}

function personSheet(view: CallSheetView, personId: string): CallSheetView | null {
  const cast = view.cast.filter((row) => row.personId === personId)
  const block = view.crew.find(({ people }) => people.some((person) => person.personId === personId))
  const name = cast[0]?.artist ?? block?.people.find((person) => person.personId === personId)?.name
  if (name === undefined) return null
  return {
    ...view, variant: name, crew: [], cast: [], standIns: [], background: [], transport: [], catering: [], vendors: [],
    scenes: view.scenes.map((row) => ({ ...row, ...(row.kind === 'scene' ? { mine: isTheirs(row.cast, cast[0]?.number) } : {}) })),
    requirements: block ? requirementsFor(view, block.department) : [],
    sections: only(view, [...OF_PERSON, 'requirements']),
    forPerson: view.forPerson ?? blockOf(view, { personId, name }),
  }
}

/** What the sheet itself says of one of its people. */
function blockOf(view: CallSheetView, { personId, name }: { readonly personId: string; readonly name: string }): CallSheetView['forPerson'] {
  const player = view.cast.find((row) => row.personId === personId)
  const member = view.crew.flatMap(({ people }) => people).find((person) => person.personId === personId)
  const scenes = view.scenes.flatMap((row) => (row.kind === 'scene' && isTheirs(row.cast, player?.number) ? [row.number] : []))
  return {
    personId, name,
    role: player?.character ?? member?.position ?? '',
    status: player?.status ?? 'crew',
    call: player?.call ?? member?.call ?? { time: 'N/C', otherDay: null },
    onSet: player?.onSet ?? { time: '', otherDay: null },
    pickUp: player?.pickUp ?? '',
    wrap: player?.loseAt ?? view.header.wrap,
    sceneNumbers: scenes.join(', '),
  }
}

function isTheirs(cast: string, number: string | undefined): boolean {
  return number !== undefined && number !== '' && cast.split(', ').includes(number)
}

/** A box is a department's own when one of their names holds the other's first word: "Props" and "Props & Weapons". */
function requirementsFor(view: CallSheetView, department: string): CallSheetView['requirements'] {
  const first = (name: string) => foldName(name).split(/[^\p{L}]+/u)[0] ?? ''
  return (view.requirements ?? []).filter((box) => first(box.department) === first(department))
}

/** Of the view's sections those an extract has, in the view's own order. */
function only(view: CallSheetView, wanted: readonly SheetSection[]): readonly SheetSection[] {
  return view.sections ? view.sections.filter((section) => wanted.includes(section)) : wanted
}
