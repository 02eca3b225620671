import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { InvalidInput } from '../errors/invalid-input.js'
import { NotAllowed } from '../errors/not-allowed.js'
import type { Log } from '../log/log.js'

const THEIRS = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'TOO_MUCH',
])

/** PostgreSQL's word for text that is no uuid, no number, or has a character it cannot keep: whatever was meant is not here. */
const MALFORMED = new Set(['22P02', '22021', '22P05'])

/** What a caller learns of an error: theirs as a sentence, ours as a reference to the log. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error) as Error & { code?: string; driverError?: { code?: string } }
    const sqlState = cause.driverError?.code ?? cause.code
    if (cause instanceof NotAllowed || (sqlState !== undefined && MALFORMED.has(sqlState))) {
      return { message: new NotAllowed().message, path: formatted.path, extensions: { code: 'NOT_ALLOWED' } }
    }
    if (cause instanceof InvalidInput) return { message: cause.message, path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } }
    const code = String(formatted.extensions?.['code'] ?? '')
    if (THEIRS.has(code)) return { message: formatted.message, locations: formatted.locations, path: formatted.path, extensions: { code } }
    const reference = randomUUID().slice(0, 8)
    log.error({ reference, error: cause.message, stack: cause.stack, sqlState, path: formatted.path }, 'broken')
    return { message: `Something broke on our side. Nothing was saved. Reference: ${reference}`, path: formatted.path, extensions: { code: 'BROKEN', reference } }
  }
}
