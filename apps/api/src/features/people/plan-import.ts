import type { KnownPeople, ReadRow } from './check-rows.js'
import type { Person, PersonFacts } from './person.js'
import type { ReadFacts } from './read-person.js'

type Facts = PersonFacts & Pick<Person, 'personId' | 'productionId'>

/** A person before and after an import, in the fields it changed. */
export interface PersonChange {
  readonly personId: string
  /** False for somebody who only lost a character to the import. */
  readonly merged: boolean
  readonly before: Partial<PersonFacts>
  readonly after: Partial<PersonFacts>
}

export interface ImportPlan {
  readonly added: readonly Facts[]
  readonly merged: readonly Facts[]
  readonly changes: readonly PersonChange[]
}

export interface ImportPlaces {
  readonly productionId: string
  /** Ids of all departments by lower-cased name. */
  readonly departments: ReadonlyMap<string, string>
  newId(): string
}

/** Whom an import adds, whom it changes into what, and how it was before. A row changes somebody only where it says something. */
export function planImport(rows: readonly ReadRow[], known: KnownPeople, places: ImportPlaces): ImportPlan {
  const before = new Map(known.people.map((person) => [person.personId, person]))
  const merged = new Map<string, Facts>()
  const added: Facts[] = []
  const ids = rows.map((row) => row.mergeInto ?? places.newId())
  for (const [index, row] of rows.entries()) {
    const departmentId = places.departments.get(row.department.toLowerCase()) ?? null
    const person = row.mergeInto === null ? undefined : (merged.get(row.mergeInto) ?? before.get(row.mergeInto))
    if (person) merged.set(person.personId, { ...person, ...said(row.facts), ...(departmentId === null ? {} : { departmentId }) })
    else added.push({ personId: ids[index] ?? places.newId(), productionId: places.productionId, ...row.facts, departmentId, ...FRESH })
  }
  const players = playersOf(rows, ids)
  const plays = (name: string, personId: string) => (players.get(name) ?? personId) === personId
  const ofNow = <Someone extends Facts>(person: Someone): Someone => ({ ...person, characters: person.characters.filter((name) => plays(name, person.personId)) })
  const changes = known.people.flatMap((person) => changeOf(person, ofNow(merged.get(person.personId) ?? person), merged.has(person.personId)))
  return { added: added.map(ofNow), merged: [...merged.values()].map(ofNow), changes }
}

/** What a list says nothing of. */
const FRESH = { phoneOnSheet: false, callOffset: 0, birthDate: null, rulePacks: null } as const

/** Who plays the characters the rows name; the last row that names one has it. */
function playersOf(rows: readonly ReadRow[], ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ facts }, index) => facts.characters.map((name) => [name, ids[index] ?? ''] as const)))
}

/** What the row says; an empty column says nothing. */
function said(facts: ReadFacts): Partial<ReadFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)))
}

const FIELDS = [
  'name', 'kind', 'departmentId', 'position', 'castNumber', 'characters', 'email', 'emailFolded', 'phone', 'phoneE164', 'note',
] as const satisfies readonly (keyof PersonFacts)[]

function changeOf(before: Person, after: PersonFacts, merged: boolean): PersonChange[] {
  const fields = FIELDS.filter((field) => !isSame(before[field], after[field]))
  return fields.length === 0 ? [] : [{ personId: before.personId, merged, before: only(before, fields), after: only(after, fields) }]
}

function only(facts: PersonFacts, fields: readonly (keyof PersonFacts)[]): Partial<PersonFacts> {
  return Object.fromEntries(fields.map((field) => [field, facts[field]]))
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
