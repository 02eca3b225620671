import { parseClockTime, parseInstant, parseLocalDate, parseZone } from '@callboard/time'
import type { Result } from '@callboard/basics'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'

/** Every custom scalar of the schema: what comes in is checked, what goes out is as it is. */
export const SCALARS: Readonly<Record<string, GraphQLScalarType>> = {
  LocalDate: textScalar('LocalDate', (text) => accepted(parseLocalDate(text))),
  ClockTime: textScalar('ClockTime', (text) => accepted(parseClockTime(text))),
  Instant: new GraphQLScalarType({ name: 'Instant', serialize: serializeInstant, parseValue: (value) => readText('Instant', value, (text) => accepted(parseInstant(text))) }),
  Zone: textScalar('Zone', (text) => accepted(parseZone(text))),
  EmailAddress: textScalar('EmailAddress', (text) => text.length <= 254),
  PhoneNumber: textScalar('PhoneNumber', (text) => text.length <= 60),
  Eighths: wholeScalar('Eighths', 0, 4000),
  Minutes: wholeScalar('Minutes', -100_000, 100_000),
  Board: dataScalar('Board'),
  BoardEdit: dataScalar('BoardEdit'),
  CallSheetView: dataScalar('CallSheetView'),
  Snapshot: dataScalar('Snapshot'),
  Facts: dataScalar('Facts'),
}

function accepted(result: Result<unknown, unknown>): boolean {
  return result.ok
}

function textScalar(name: string, isValid: (text: string) => boolean): GraphQLScalarType {
  return new GraphQLScalarType({ name, parseValue: (value) => readText(name, value, isValid) })
}

function readText(name: string, value: unknown, isValid: (text: string) => boolean): string {
  if (typeof value !== 'string' || !isValid(value)) throw new GraphQLError(`This is not a ${name}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  return value
}

/** Moments come from the database as dates or as text; they leave as UTC to the second. */
function serializeInstant(value: unknown): string {
  const date = value instanceof Date ? value : new Date(String(value))
  return `${date.toISOString().slice(0, 19)}Z`
}

function wholeScalar(name: string, least: number, most: number): GraphQLScalarType {
  const read = (value: unknown): number => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    throw new GraphQLError(`${name} is a whole number from ${least} to ${most}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return new GraphQLScalarType({
    name,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.INT ? Number(node.value) : null),
  })
}

function dataScalar(name: string): GraphQLScalarType {
  return new GraphQLScalarType({ name, parseValue: (value) => value, parseLiteral: (node, variables) => valueFromASTUntyped(node, variables) })
}
