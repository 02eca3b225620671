import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

export interface Failure {
  /** What happened. */
  readonly title: string
  /** What was kept, or what to do. */
  readonly kept: string
  /** What the operator finds in the log. */
  readonly reference?: string
}

/** The words for something that broke on the way; refusals are answers and never come here. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return ofServer(error)
  if (ServerError.is(error)) {
    return { title: 'The server could not answer.', kept: 'Nothing was changed. Try again in a moment.' }
  }
  return { title: 'The server cannot be reached.', kept: 'What you typed is still here. Check the connection, then try again.' }
}

function ofServer(error: CombinedGraphQLErrors): Failure {
  const extensions = error.errors[0]?.extensions
  if (extensions?.['code'] === 'NOT_ALLOWED') {
    return { title: 'There is nothing here for you.', kept: 'It does not exist, or your role does not reach it.' }
  }
  if (extensions?.['code'] === 'BAD_USER_INPUT') {
    return { title: error.errors[0]?.message ?? 'This was not understood.', kept: 'What you typed is still here.' }
  }
  const reference = extensions?.['reference']
  return {
    title: 'Something broke on our side.',
    kept: 'Nothing was changed. Try again; if it happens again, tell us the reference.',
    ...(typeof reference === 'string' && { reference }),
  }
}
