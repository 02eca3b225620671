import type { CountryCode } from 'libphonenumber-js/core'
import { tidyText } from '../../platform/input/plain-text.js'
import { foldCharacter } from '../breakdown/index.js'
import { readMailAddress } from './mail-address.js'
import type { PersonFacts, PersonKind, RowProblem, RowRemark } from './person.js'
import { readPhoneNumber } from './phone-number.js'

/** A person's facts as they were typed. */
export interface TypedPerson {
  readonly name: string
  readonly kind: PersonKind
  readonly position: string
  readonly castNumber?: string | null
  readonly characters: readonly string[]
  readonly email?: string | null
  readonly phone?: string | null
  readonly note: string
}

export type ReadFacts = Omit<PersonFacts, 'departmentId' | 'phoneOnSheet' | 'callOffset' | 'birthDate' | 'rulePacks'>

/** What was typed as it is kept, and what keeps it from being saved. */
export function readPerson(typed: TypedPerson, country: CountryCode | null): { readonly facts: ReadFacts; readonly errors: readonly RowRemark[] } {
  const email = tidyText(typed.email ?? '')
  const phone = tidyText(typed.phone ?? '')
  const mail = email === '' ? null : readMailAddress(email)
  const number = phone === '' ? null : readPhoneNumber(phone, country)
  const facts: ReadFacts = {
    name: tidyText(typed.name).replace(/\s+/gu, ' '),
    kind: typed.kind,
    position: tidyText(typed.position),
    castNumber: typed.kind === 'cast' ? tidyText(typed.castNumber ?? '') || null : null,
    characters: typed.kind === 'cast' ? [...new Set(typed.characters.map(foldCharacter))].filter((name) => name !== '') : [],
    email: mail?.email ?? null,
    emailFolded: mail?.emailFolded ?? null,
    phone: number?.phone ?? null,
    phoneE164: number?.phoneE164 ?? null,
    note: tidyText(typed.note),
  }
  const errors: RowRemark[] = lengthRemarks(facts)
  if (facts.name === '') errors.unshift({ column: 'name', problem: 'missing' })
  if (email !== '' && mail === null) errors.push({ column: 'email', problem: email.length > 254 ? 'tooLong' : 'notAMailAddress' })
  if (phone !== '' && number === null) errors.push({ column: 'phone', problem: phone.length > 60 ? 'tooLong' : 'notAPhoneNumber' })
  return { facts, errors }
}

function lengthRemarks(facts: ReadFacts): RowRemark[] {
  const problem: RowProblem = 'tooLong'
  const most = { name: 200, position: 200, castNumber: 10, note: 2000 } as const
  const long = (Object.keys(most) as (keyof typeof most)[]).filter((column) => [...(facts[column] ?? '')].length > most[column])
  const isCrowded = facts.characters.length > 50 || facts.characters.some((name) => [...name].length > 200)
  return [...long, ...(isCrowded ? ['characters'] : [])].map((column) => ({ column, problem }))
}
