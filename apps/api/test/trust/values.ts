import { randomUUID } from 'node:crypto'
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { Operation, Slot } from './operations.js'
import type { World } from './world.js'

export type Variables = Record<string, unknown>

/** Variables that make sense to the operation, every id in them the world's own. */
export function variablesFor(operation: Operation, world: World): Variables {
  return Object.fromEntries(operation.field.args.map((arg) => [arg.name, valueFor(arg.type, arg.name, world)]))
}

/** The same variables with one id put in the slot. */
export function withId(variables: Variables, slot: Slot, id: string): Variables {
  const copy = structuredClone(variables)
  let at: unknown = copy
  for (const step of slot.path.slice(0, -1)) at = (at as Record<string | number, unknown>)[step]
  ;(at as Record<string | number, unknown>)[slot.path.at(-1)!] = id
  return copy
}

function valueFor(type: GraphQLInputType, name: string, world: World): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name, world)
  if (isListType(type)) return [valueFor(type.ofType, name.replace(/Ids$/, 'Id'), world)]
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueFor(field.type, field.name, world)]))
  }
  if (isEnumType(type)) return type.name === 'Role' ? 'crew' : type.getValues()[0]!.name
  return scalarFor(type.name, name, world)
}

function scalarFor(type: string, name: string, world: World): unknown {
  if (type === 'ID') return ownId(name, world)
  if (type === 'BoardEdit') return { kind: 'changeDay', dayId: world.shoot.days[0], change: { note: 'changed' } }
  if (type === 'String') return NAMED[name] ?? 'some words'
  if (!(type in SCALARS)) throw new Error(`No value is known for the scalar ${type}`)
  return NAMED[name] ?? SCALARS[type]
}

const NAMED: Readonly<Record<string, unknown>> = { category: 'Props', field: 'breakfast', colour: '#336699', expectedVersion: 1, castNumber: '77', rulePacks: 'house-rules', birthDate: '1990-05-17', email: 'someone@callboard.example', phone: '+351 912 345 678', afterVersion: 0, password: 'a long enough password', code: '123456', first: 10, quietTo: '07:00' }
const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1, Float: 1.5, Boolean: true, LocalDate: '2027-01-12', ClockTime: '06:30', Instant: '2027-01-12T05:30:00Z', Zone: 'Europe/Lisbon',
  Eighths: 8, Minutes: 0, EmailAddress: 'someone@callboard.example', PhoneNumber: '+351 912 345 678', Facts: {}, Board: {}, CallSheetView: {}, Snapshot: {},
}

/** The tables whose ids go by other names in the contract. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  dayId: 'sheet_draft.day_id', fromRevisionId: 'revision.revision_id', toRevisionId: 'revision.revision_id', fromDraftId: 'draft.draft_id', toDraftId: 'draft.draft_id', copyOfDraftId: 'draft.draft_id', mergeInto: 'person.person_id', before: 'audit_entry.audit_entry_id', linkedElementId: 'element.element_id', intoElementId: 'element.element_id',
  firstSceneId: 'scene.scene_id', secondSceneId: 'scene.scene_id' }
/** Made by the browser: any will do. */
const MADE_BY_THE_ASKER = new Set(['idempotencyKey', 'clientEditId', 'clientAnswerId'])

function ownId(name: string, world: World): string {
  if (MADE_BY_THE_ASKER.has(name)) return randomUUID()
  if (name === 'membershipId') return world.spare.membershipId
  // The one who has answered.
  if (name === 'personId') return world.shoot.jan
  const id = idsFor(name, world)[0]
  if (id === undefined) throw new Error(`No id is known for ${name}: name its table in values.ts`)
  return id
}

/** The world's ids that are of the very kind an argument of this name asks for. */
export function idsFor(name: string, world: World): readonly string[] {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return world.ids.get(OTHER_NAMES[name] ?? `${column.replace(/_id$/, '')}.${column}`) ?? []
}
