import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildSchema, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, isCompositeType, isEnumType,
  isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType, Lexer, parse, Source, specifiedRules, TokenKind, validate,
} from 'graphql'
import { LIMITS, limitRules } from '../../src/platform/graphql/limits.js'

/** One root field of the contract, with documents that between them select everything below it. */
export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly name: string
  readonly field: GraphQLField<unknown, unknown>
  readonly documents: readonly string[]
  /** Where ids go in its variables. */
  readonly slots: readonly Slot[]
}

/** A path into the variables, and the name of the field there. A number at the end is a place in a list. */
export interface Slot {
  readonly path: readonly (string | number)[]
  readonly name: string
}

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url))
const DEPTH = 4

export function loadSchema(): GraphQLSchema {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  return buildSchema(files.map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n'))
}

/** Every root field of the contract, by kind and name. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()], ['subscription', schema.getSubscriptionType()]] as const
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      kind, name: field.name, field, slots: field.args.flatMap((arg) => slotsIn(arg.type, [arg.name], arg.name)),
      documents: documentsOf(schema, kind, field),
    })),
  )
}

function slotsIn(type: GraphQLInputType, path: readonly (string | number)[], name: string): Slot[] {
  if (isNonNullType(type)) return slotsIn(type.ofType, path, name)
  // The second place: the first holds one of the asker's own, so that what is foreign comes among what is not.
  if (isListType(type)) return slotsIn(type.ofType, [...path, getNamedType(type).name === 'ID' ? 1 : 0], name.replace(/Ids$/, 'Id'))
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => slotsIn(field.type, [...path, field.name], field.name))
  return !isEnumType(type) && type.name === 'ID' ? [{ path, name }] : []
}

type Path = readonly string[]

/** As few documents as the limits allow. */
function documentsOf(schema: GraphQLSchema, kind: string, field: GraphQLField<unknown, unknown>): string[] {
  const whole = leavesOf(schema, field.type, DEPTH)
  const split = (leaves: readonly Path[]): string[] => {
    const document = documentOf(kind, field, leaves)
    if (fits(schema, document)) return [document]
    if (leaves.length < 2) throw new Error(`No document of ${field.name} fits the limits: ${document}`)
    const half = Math.ceil(leaves.length / 2)
    return [...split(leaves.slice(0, half)), ...split(leaves.slice(half))]
  }
  return split(whole)
}

/** Paths to every field that holds a value; a type in between stands as `... on Type`. */
function leavesOf(schema: GraphQLSchema, output: GraphQLOutputType, depth: number): Path[] {
  const type = getNamedType(output)
  if (!isCompositeType(type)) return [[]]
  if (isUnionType(type)) return [['__typename'], ...type.getTypes().flatMap((member) => leavesOf(schema, member, depth).map((path) => [`... on ${member.name}`, ...path]))]
  if (!isObjectType(type) || depth === 0) return []
  return [['__typename'], ...Object.values(type.getFields()).flatMap((field) => leavesOf(schema, field.type, depth - 1).map((path) => [field.name, ...path]))]
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>, leaves: readonly Path[]): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const tree: Tree = new Map()
  for (const leaf of leaves) leaf.reduce((at: Tree, step) => at.get(step) ?? at.set(step, new Map()).get(step)!, tree)
  return `${kind} ${variables && `(${variables}) `}{ ${field.name}${given && `(${given})`} ${printed(tree)} }`
}

interface Tree extends Map<string, Tree> {}

function printed(tree: Tree): string {
  return tree.size === 0 ? '' : `{ ${[...tree].map(([name, inner]) => `${name} ${printed(inner)}`).join(' ')} }`
}

function fits(schema: GraphQLSchema, document: string): boolean {
  return tokensOf(document) < LIMITS.tokens && validate(schema, parse(document), [...specifiedRules, ...limitRules]).length === 0
}

function tokensOf(document: string): number {
  const lexer = new Lexer(new Source(document))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}
