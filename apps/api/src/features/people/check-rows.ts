import type { CountryCode } from 'libphonenumber-js/core'
import { tidyText } from '../../platform/input/plain-text.js'
import type { Person, RowRemark } from './person.js'
import { type ReadFacts, readPerson, type TypedPerson } from './read-person.js'

/** One row of a list of people, its columns already named. */
export interface PersonRowInput extends TypedPerson {
  readonly line: number
  readonly department: string
  readonly email: string
  readonly phone: string
  readonly mergeInto?: string | null
}

/** What would become of a row. */
export interface PersonRowCheck {
  readonly line: number
  readonly errors: readonly RowRemark[]
  readonly warnings: readonly RowRemark[]
  readonly duplicateOf: Person | null
  readonly duplicateOfLine: number | null
}

export interface ReadRow {
  readonly facts: ReadFacts
  /** The department by name, or empty. */
  readonly department: string
  readonly mergeInto: string | null
  readonly check: PersonRowCheck
}

/** What a list of people is compared with. */
export interface KnownPeople {
  readonly people: readonly Person[]
  readonly departments: readonly { readonly departmentId: string; readonly name: string }[]
  readonly country: CountryCode | null
}

/** Reads the rows of a list in order: what each says, what is wrong with it, and whom it repeats. */
export function checkRows(rows: readonly PersonRowInput[], known: KnownPeople): ReadRow[] {
  const people = byContact(known.people)
  const departments = new Set(known.departments.map(({ name }) => name.toLowerCase()))
  const lines = new Map<string, number>()
  const numbers = new Map(known.people.flatMap(({ castNumber, personId }) => (castNumber === null ? [] : [[castNumber, personId] as const])))
  return rows.map((row) => {
    const { facts, errors } = readPerson(row, known.country)
    const department = tidyText(row.department).replace(/\s+/gu, ' ')
    const holder = facts.castNumber === null ? undefined : numbers.get(facts.castNumber)
    const isTaken = holder !== undefined && holder !== (row.mergeInto ?? null)
    const check = {
      line: row.line,
      errors: [...errors, ...departmentErrors(department), ...(isTaken ? [{ column: 'castNumber', problem: 'castNumberTaken' } as const] : [])],
      warnings: warningsOf(facts, row, department !== '' && !departments.has(department.toLowerCase())),
      duplicateOf: firstOf(people, facts),
      duplicateOfLine: firstOf(lines, facts),
    }
    for (const key of contactsOf(facts)) if (!lines.has(key)) lines.set(key, row.line)
    if (facts.castNumber !== null && holder === undefined) numbers.set(facts.castNumber, row.mergeInto ?? `line ${row.line}`)
    return { facts, department, mergeInto: row.mergeInto ?? null, check }
  })
}

function departmentErrors(department: string): RowRemark[] {
  return [...department].length > 100 ? [{ column: 'department', problem: 'tooLong' }] : []
}

function warningsOf(facts: ReadFacts, row: PersonRowInput, isNewDepartment: boolean): RowRemark[] {
  const isUnreachable = facts.kind !== 'contact' && row.email.trim() === ''
  return [
    ...(isUnreachable ? [{ column: 'email', problem: 'missing' } as const] : []),
    ...(isNewDepartment ? [{ column: 'department', problem: 'newDepartment' } as const] : []),
  ]
}

type Contact = Pick<ReadFacts, 'emailFolded' | 'phoneE164'>

function contactsOf({ emailFolded, phoneE164 }: Contact): string[] {
  return [emailFolded, phoneE164].filter((contact) => contact !== null)
}

function byContact(people: readonly Person[]): Map<string, Person> {
  const known = new Map<string, Person>()
  for (const person of people) for (const key of contactsOf(person)) if (!known.has(key)) known.set(key, person)
  return known
}

function firstOf<Value>(known: ReadonlyMap<string, Value>, contact: Contact): Value | null {
  for (const key of contactsOf(contact)) {
    const value = known.get(key)
    if (value !== undefined) return value
  }
  return null
}
