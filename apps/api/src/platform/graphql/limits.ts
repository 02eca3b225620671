import { type ASTVisitor, type DocumentNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext, visit } from 'graphql'
import { sizeOf } from './document-size.js'

/** What one request may ask at most. Generous to every screen of ours, small to an attacker. */
export const LIMITS = { depth: 8, aliases: 15, tokens: 1000, cost: 5000, directives: 20, listFactor: 10, bodyBytes: 100_000, frameBytes: 65_536 } as const

/** Validation rules that refuse a document before anything of it runs. */
export const limitRules = [limitSize, oneDoorAtATime]

function tooMuch(what: string): GraphQLError {
  return new GraphQLError(`This asks for too much at once: ${what}.`, { extensions: { code: 'TOO_MUCH' } })
}

function limitSize(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const { aliases, directives } = countsOf(document)
      if (aliases > LIMITS.aliases) context.reportError(tooMuch(`${aliases} aliases, at most ${LIMITS.aliases}`))
      if (directives > LIMITS.directives) context.reportError(tooMuch(`${directives} directives, at most ${LIMITS.directives}`))
      const { depth, cost } = sizeOf(document, context.getSchema(), LIMITS.listFactor)
      if (depth > LIMITS.depth) context.reportError(tooMuch(`${depth} levels, at most ${LIMITS.depth}`))
      if (cost > LIMITS.cost) context.reportError(tooMuch(`a cost of ${cost}, at most ${LIMITS.cost}`))
    },
  }
}

function countsOf(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field(field) {
      if (field.alias) aliases += 1
    },
    Directive() {
      directives += 1
    },
  })
  return { aliases, directives }
}

/** Signing in and the like stand alone in their document, so that one request is one try. */
function oneDoorAtATime(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'mutation') return
      const names = rootFieldNames(context, operation.selectionSet, new Set())
      if (names.length > 1 && names.some((name) => isDoor(context, name))) {
        context.reportError(tooMuch('a document that signs in or out does only that'))
      }
    },
  }
}

function rootFieldNames(context: ValidationContext, set: SelectionSetNode, seen: Set<string>): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldNames(context, selection.selectionSet, seen)
    const fragment = context.getFragment(selection.name.value)
    if (!fragment || seen.has(fragment.name.value)) return []
    seen.add(fragment.name.value)
    return rootFieldNames(context, fragment.selectionSet, seen)
  })
}

function isDoor(context: ValidationContext, name: string): boolean {
  const field = context.getSchema().getMutationType()?.getFields()[name]
  const access = field?.astNode?.directives?.find((directive) => directive.name.value === 'access')
  const action = access?.arguments?.[0]?.value
  return action?.kind === Kind.STRING && action.value === 'enter without an account'
}
