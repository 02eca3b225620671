import { type Action, can, isAction } from '@callboard/access'
import {
  defaultFieldResolver,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Ctx } from '../context/ctx.js'
import { NotAllowed } from '../errors/not-allowed.js'
import { mutationResolver } from './mutation-resolver.js'
import { watchResolver } from './watch-resolver.js'

const PERSONAL_SCALARS = new Set(['EmailAddress', 'PhoneNumber'])

/**
 * Wraps every root field and every personal field once with the row of the access table it names.
 * Throws, so that the API does not start, when one names none, or names an action that is not in the table.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  const faults: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const isRoot = roots.has(type)
      const fault = faultOf(schema, type, field, isRoot)
      if (fault !== null) faults.push(fault)
      else guardField(schema, type, field, isRoot)
    }
  }
  if (faults.length > 0) throw new Error(`The schema cannot be served:\n  ${faults.join('\n  ')}`)
  return schema
}

type Field = GraphQLField<unknown, Ctx>

function faultOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, isRoot: boolean): string | null {
  const name = `${type.name}.${field.name}`
  const action = actionOf(schema, field)
  if (action === null) {
    if (isRoot) return `${name} does not say who may ask for it`
    return PERSONAL_SCALARS.has(getNamedType(field.type).name) ? `${name} is personal and does not say who may see it` : null
  }
  if (!isAction(action)) return `${name} names "${action}", which is not in the access table`
  if (!isRoot) return null
  if (type === schema.getSubscriptionType()) return field.subscribe ? null : `${name} has no resolver`
  return field.resolve === undefined || field.resolve === defaultFieldResolver ? `${name} has no resolver` : null
}

function actionOf(schema: GraphQLSchema, field: Field): string | null {
  const directive = schema.getDirective('access')
  if (!directive || !field.astNode) return null
  const values = getDirectiveValues(directive, field.astNode)
  return typeof values?.['action'] === 'string' ? values['action'] : null
}

function guardField(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, isRoot: boolean): void {
  const action = actionOf(schema, field) as Action | null
  if (action === null) return
  const resolve = field.resolve ?? defaultFieldResolver
  if (type === schema.getMutationType()) field.resolve = mutationResolver(field.name, action, resolve)
  else if (type === schema.getSubscriptionType()) watchResolver(field, action)
  else field.resolve = isRoot ? rootResolver(action, resolve) : personalResolver(action, resolve, !isNonNullType(field.type))
}

function rootResolver(action: Action, resolve: GraphQLFieldResolver<unknown, Ctx>): GraphQLFieldResolver<unknown, Ctx> {
  return (source, args, ctx, info) => {
    if (!can(ctx.viewer, action)) throw new NotAllowed()
    return resolve(source, args, ctx, info)
  }
}

/** A personal field is silent to those who may not see it, where it can be. */
function personalResolver(action: Action, resolve: GraphQLFieldResolver<unknown, Ctx>, nullable: boolean): GraphQLFieldResolver<unknown, Ctx> {
  return (source, args, ctx, info) => {
    if (can(ctx.viewer, action)) return resolve(source, args, ctx, info)
    if (nullable) return null
    throw new NotAllowed()
  }
}
