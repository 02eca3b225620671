import { printedTime, printedWord } from './printed-time.js'
import { printedIfTyped, type SheetContext } from './sheet-context.js'
import type { CrewRow, DepartmentBlock } from './view-tables.js'
import type { SheetPerson } from './view-input.js'

/** The order of departments on the back of a sheet; any other follows in the order given. */
const USUAL_ORDER = [
  ['production'],
  ['direction', 'directing', 'director', 'assistant directors', 'ads', 'ad'],
  ['script', 'continuity'],
  ['camera'],
  ['sound'],
  ['lighting', 'electric', 'electrical', 'set lighting'],
  ['grip', 'grips'],
  ['art', 'art department'],
  ['set dressing', 'set decoration'],
  ['props', 'property'],
  ['construction'],
  ['wardrobe', 'costume', 'costumes'],
  ['hair & make-up', 'hair and make-up', 'make-up', 'makeup', 'hair', 'hmu'],
  ['special effects', 'sfx'],
  ['visual effects', 'vfx'],
  ['stunts'],
  ['locations', 'location'],
  ['transport', 'transportation'],
  ['catering', 'craft service'],
  ['medical', 'health & safety', 'safety'],
]

/** Every crew member by department, called or not: "N/C" says they are not needed. */
export function crewOf(sheet: SheetContext): readonly DepartmentBlock[] {
  const crew = sheet.input.people.filter((person) => person.kind === 'crew')
  const departments = [...new Set(crew.map((person) => person.department))]
  return departments
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((department) => {
      const people = crew.filter((person) => person.department === department)
      return { department, people: people.map((person) => crewRowOf(sheet, person)) }
    })
}

/** What stands in the place of a clock time. */
const INSTEAD = { onCall: 'O/C', perHod: 'per HOD' } as const

function crewRowOf(sheet: SheetContext, person: SheetPerson): CrewRow {
  const { input, calls, clock } = sheet
  const call = calls.get(person.personId)
  const typed = sheet.details.crew?.[person.personId]
  const derived = call ? printedTime(call.instant, clock) : printedWord('N/C')
  return {
    personId: person.personId,
    position: person.position,
    name: person.name,
    phone: person.phoneShared ? (person.phone ?? '') : '',
    call: typed?.call ? { ...printedWord(INSTEAD[typed.call]), typed: true, derived: derived.time } : derived,
    mine: person.personId === input.forPersonId,
    out: printedIfTyped(sheet, typed?.out),
  }
}

function rankOf(department: string): number {
  const name = department.trim().toLowerCase()
  const rank = USUAL_ORDER.findIndex((names) => names.includes(name))
  return rank === -1 ? USUAL_ORDER.length : rank
}
