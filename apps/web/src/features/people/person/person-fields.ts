import { type LocalDate, minutes } from '@callboard/time'
import { z } from 'zod'
import type { PersonRowFragment, SavePersonInput } from '../../../lib/graphql.generated.js'

/** A person as typed. */
export const personFields = z.object({
  kind: z.enum(['cast', 'crew', 'contact']),
  name: z.string().trim().min(1, 'Type a name.').max(200, 'At most 200 characters.'),
  departmentId: z.string(),
  position: z.string().max(200, 'At most 200 characters.'),
  castNumber: z.string().max(10, 'At most 10 characters.'),
  characters: z.string(),
  email: z.union([z.literal(''), z.email('Write the address like ana@harbour.film.')]),
  phone: z.string().max(60, 'At most 60 characters.'),
  phoneOnSheet: z.boolean(),
  callOffset: z.string().regex(/^\s*[-+]?\d{1,3}\s*$/, 'Whole minutes, such as -30 or 15.'),
  note: z.string().max(2000, 'At most 2000 characters.'),
  birthDate: z.string(),
  /** `production`, or the ids of packs of their own, by commas. */
  rulePacks: z.string(),
})

export type PersonFields = z.infer<typeof personFields>

export const fieldLabels: Record<keyof PersonFields, string> = {
  kind: 'Kind',
  name: 'Name',
  departmentId: 'Department',
  position: 'Position',
  castNumber: 'Cast number',
  characters: 'Characters',
  email: 'Mail address',
  phone: 'Phone',
  phoneOnSheet: 'Phone on the call sheet',
  callOffset: 'Call offset',
  note: 'Note',
  birthDate: 'Date of birth',
  rulePacks: 'Checked by',
}

/** Whoever has no packs of their own is checked as the production is. */
export const AS_THE_PRODUCTION = 'production'

/** The packs chosen for a person; null for the production's. */
export function ownPacksOf(rulePacks: string): string[] | null {
  return rulePacks === AS_THE_PRODUCTION ? null : rulePacks.split(',').filter(Boolean)
}

/** The form's fields for a person, or for somebody new. */
export function fieldsOf(person?: PersonRowFragment): PersonFields {
  return {
    kind: person?.kind ?? 'crew',
    name: person?.name ?? '',
    departmentId: person?.departmentId ?? '',
    position: person?.position ?? '',
    castNumber: person?.castNumber ?? '',
    characters: person?.characters.join('\n') ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    phoneOnSheet: person?.phoneOnSheet ?? false,
    callOffset: String(person?.callOffset ?? 0),
    note: person?.note ?? '',
    birthDate: person?.birthDate ?? '',
    rulePacks: person?.rulePacks?.join(',') ?? AS_THE_PRODUCTION,
  }
}

/** Minutes somebody new is usually called before: cast need an hour for hair, make-up and wardrobe. */
export function usualOffset(kind: PersonFields['kind']): string {
  return kind === 'cast' ? '60' : '0'
}

/** What is sent for the fields typed. */
export function inputOf(fields: PersonFields, known: Pick<SavePersonInput, 'productionId' | 'personId' | 'expectedVersion'>): SavePersonInput {
  const isCast = fields.kind === 'cast'
  return {
    ...known,
    kind: fields.kind,
    name: fields.name,
    departmentId: fields.departmentId || null,
    position: fields.position,
    castNumber: (isCast && fields.castNumber.trim()) || null,
    characters: isCast ? fields.characters.split('\n').map((line) => line.trim()).filter(Boolean) : [],
    email: fields.email || null,
    phone: fields.phone || null,
    phoneOnSheet: fields.phoneOnSheet,
    callOffset: minutes(Number(fields.callOffset)),
    note: fields.note,
    rulePacks: ownPacksOf(fields.rulePacks),
    ...(isCast && { birthDate: (fields.birthDate || null) as LocalDate | null }),
  }
}
