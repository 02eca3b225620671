import { getNamedType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql'
import type { Operation } from './operations.js'

/** A personal field, and one way to it through an operation: "mutation savePerson > PersonSaved.person > Person.email". */
export interface PersonalPath {
  readonly name: string
  readonly operation: Operation
  readonly steps: readonly Step[]
}

/** A field and the type it stands on: two members of a union may both have one of its name. */
interface Step {
  readonly type: string
  readonly field: string
}

const PERSONAL = new Set(['EmailAddress', 'PhoneNumber'])
const DEPTH = 4

/** Every way to every field below the roots that says who may see it, or whose type is personal whether it says so or not. */
export function personalPaths(schema: GraphQLSchema, operations: readonly Operation[]): PersonalPath[] {
  return operations.flatMap((operation) =>
    waysFrom(schema, operation.field.type, [], DEPTH).map((steps) => ({
      name: [`${operation.kind} ${operation.name}`, ...steps.map(({ type, field }) => `${type}.${field}`)].join(' > '), operation, steps,
    })),
  )
}

function waysFrom(schema: GraphQLSchema, output: GraphQLOutputType, steps: readonly Step[], depth: number): (readonly Step[])[] {
  const type = getNamedType(output)
  if (isUnionType(type)) return type.getTypes().flatMap((member) => waysFrom(schema, member, steps, depth))
  if (!isObjectType(type) || depth === 0) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const there = [...steps, { type: type.name, field: field.name }]
    return [...(isPersonal(field) ? [there] : []), ...waysFrom(schema, field.type, there, depth - 1)]
  })
}

function isPersonal(field: GraphQLField<unknown, unknown>): boolean {
  const says = field.astNode?.directives?.some((directive) => directive.name.value === 'access') ?? false
  return says || PERSONAL.has(getNamedType(field.type).name)
}

/** What an answer holds at the end of the way: every value that is there, null and missing ones left out. */
export function valuesAt(answer: { readonly data?: Readonly<Record<string, unknown>> | null }, { operation, steps }: PersonalPath): unknown[] {
  return steps.reduce<unknown[]>(
    (values, { type, field }) => values.flatMap((value) => (isA(type, value) ? flat(value[field]) : [])),
    flat(answer.data?.[operation.name]),
  )
}

function flat(value: unknown): unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value.flatMap(flat) : [value]
}

function isA(type: string, value: unknown): value is Readonly<Record<string, unknown>> {
  return (value as { readonly __typename?: unknown }).__typename === type
}
