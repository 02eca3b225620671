import { describe, expect, it } from '@jest/globals'
import { buildSchema, defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { guardSchema } from './guard-schema.js'

const HEAD = 'directive @access(action: String!) on FIELD_DEFINITION\nscalar PhoneNumber\n'

/** A schema whose root fields have resolvers, as after Nest bound them. */
function schemaOf(sdl: string, isBound = true): GraphQLSchema {
  const schema = buildSchema(HEAD + sdl)
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) field.resolve = isBound ? () => null : defaultFieldResolver
  }
  return schema
}

describe('guardSchema', () => {
  it('serves a schema in which every root and every personal field says who may ask', () => {
    const schema = schemaOf('type Query { p: P @access(action: "see the office") }\ntype P { phone: PhoneNumber @access(action: "see contact details") }')
    expect(guardSchema(schema)).toBe(schema)
  })

  it.each([
    ['a root field that says nothing', 'type Query { p: Int }', true, 'Query.p does not say who may ask for it'],
    ['a mutation that says nothing', 'type Query { p: Int @access(action: "see the office") }\ntype Mutation { m: Int }', true, 'Mutation.m does not say who may ask for it'],
    ['an action nobody knows', 'type Query { p: Int @access(action: "launch rockets") }', true, 'which is not in the access table'],
    ['a personal field that says nothing', 'type Query { p: P @access(action: "see the office") }\ntype P { phones: [PhoneNumber!]! }', true, 'P.phones is personal and does not say who may see it'],
    ['a root field nobody answers', 'type Query { p: Int @access(action: "see the office") }', false, 'Query.p has no resolver'],
  ])('does not start with %s', (_case, sdl, isBound, sentence) => {
    expect(() => guardSchema(schemaOf(sdl, isBound))).toThrow(sentence)
  })
})
