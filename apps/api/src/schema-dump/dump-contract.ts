import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql'

/** The whole contract as one text: every type once with all its extensions, types and fields by name, descriptions and directives kept. */
export function dumpContract(sources: readonly string[]): string {
  const definitions = mergedDefinitions(sources.map((source) => parse(source)))
  return `${definitions.sort(byName).map((definition) => print(definition)).join('\n\n')}\n`
}

interface Named {
  readonly kind: Kind
  readonly name: { readonly value: string }
  readonly fields?: readonly { readonly name: { readonly value: string } }[]
}

function mergedDefinitions(documents: readonly DocumentNode[]): DefinitionNode[] {
  const types = new Map<string, Named>()
  const all = documents.flatMap((document) => document.definitions as readonly unknown[] as readonly Named[])
  const isExtension = (definition: Named) => definition.kind === Kind.OBJECT_TYPE_EXTENSION
  for (const definition of all.filter((each) => !isExtension(each))) types.set(keyOf(definition), definition)
  for (const extension of all.filter(isExtension)) {
    const known = types.get(extension.name.value)
    if (known === undefined) throw new Error(`${extension.name.value} is extended but not defined`)
    types.set(extension.name.value, { ...known, fields: [...(known.fields ?? []), ...(extension.fields ?? [])] })
  }
  return [...types.values()].map(sorted) as readonly unknown[] as DefinitionNode[]
}

function keyOf(definition: Named): string {
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${definition.name.value}` : definition.name.value
}

/** Fields of objects and inputs by name; values of an enum keep their order, which people chose. */
function sorted(definition: Named): Named {
  if (!definition.fields) return definition
  return { ...definition, fields: [...definition.fields].sort((a, b) => compare(a.name.value, b.name.value)) }
}

function byName(a: DefinitionNode, b: DefinitionNode): number {
  return compare(keyOf(a as unknown as Named), keyOf(b as unknown as Named))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
