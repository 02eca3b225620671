import { assertNever } from '@callboard/basics'
import { triesWords, waitWords } from '../../lib/enter-words.js'
import type { SignInMutation } from '../../lib/graphql.generated.js'

/** Why signing in did not work, and what to do; undefined when it did. */
export function signInWords(refusal: SignInMutation['signIn']) {
  switch (refusal.__typename) {
    case 'WrongCredentials':
      return { title: 'Address, password or code do not match.', kept: triesWords(refusal) }
    case 'CodeNeeded':
      return { title: 'One more step.', kept: `This account asks for the ${refusal.digits} digits of your authenticator app.` }
    case 'TooManyAttempts':
      return { title: 'Too many tries.', kept: waitWords(refusal.retryAfter) }
    case 'SignedIn':
      return undefined
    default:
      return assertNever(refusal)
  }
}
