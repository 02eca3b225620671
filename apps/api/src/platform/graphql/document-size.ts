import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export interface Size {
  /** Levels of fields; infinite when a fragment holds itself. */
  readonly depth: number
  /** One for each field, times ten within each list. */
  readonly cost: number
}

const NOTHING: Size = { depth: 0, cost: 0 }
const ENDLESS: Size = { depth: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY }

/** Size of the largest operation of a document. Each fragment is measured once, so that this is linear in the document. */
export function sizeOf(document: DocumentNode, schema: GraphQLSchema, listFactor: number): Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measure = { schema, fragments, listFactor, known: new Map<string, Size>() }
  return document.definitions.reduce((largest: Size, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest
    return larger(largest, sizeOfSet(measure, definition.selectionSet, schema.getRootType(definition.operation)?.name))
  }, NOTHING)
}

interface Measure {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly listFactor: number
  readonly known: Map<string, Size>
}

function larger(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), cost: Math.max(a.cost, b.cost) }
}

function sizeOfSet(measure: Measure, set: SelectionSetNode, typeName: string | undefined): Size {
  let depth = 0
  let cost = 0
  for (const selection of set.selections) {
    const size = sizeOfSelection(measure, selection, typeName)
    depth = Math.max(depth, size.depth)
    cost += size.cost
  }
  return { depth, cost }
}

function sizeOfSelection(measure: Measure, selection: SelectionNode, typeName: string | undefined): Size {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(measure, selection.name.value)
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfSet(measure, selection.selectionSet, selection.typeCondition?.name.value ?? typeName)
  // Introspection is left to whether it is switched on at all.
  if (selection.name.value.startsWith('__')) return NOTHING
  const type = fieldOf(measure.schema, typeName, selection.name.value)?.type
  const inner = selection.selectionSet ? sizeOfSet(measure, selection.selectionSet, type && getNamedType(type).name) : NOTHING
  return { depth: 1 + inner.depth, cost: 1 + inner.cost * (type && isListed(type) ? measure.listFactor : 1) }
}

function sizeOfFragment(measure: Measure, name: string): Size {
  const known = measure.known.get(name)
  if (known !== undefined) return known
  const fragment = measure.fragments.get(name)
  if (fragment === undefined) return NOTHING
  measure.known.set(name, ENDLESS)
  const size = sizeOfSet(measure, fragment.selectionSet, fragment.typeCondition.name.value)
  measure.known.set(name, size)
  return size
}

function fieldOf(schema: GraphQLSchema, typeName: string | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = typeName === undefined ? undefined : schema.getType(typeName)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
