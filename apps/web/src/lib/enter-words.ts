import { assertNever } from '@callboard/basics'
import { countOf } from './count-words.js'
import type { ResetPasswordMutation } from './graphql.generated.js'

export type EnterRefusal = Exclude<ResetPasswordMutation['resetPassword'], { __typename: 'SignedIn' }>

export interface EnterWords {
  readonly title: string
  readonly kept: string
}

/** Why somebody did not get in by a link, and what to do. */
export function enterWords(refusal: EnterRefusal): EnterWords {
  switch (refusal.__typename) {
    case 'LinkExpired':
      return { title: 'This link works no more.', kept: `It was used already, or is older than ${countOf(refusal.hours, 'hour')}. Ask for a new one.` }
    case 'WeakPassword':
      return { title: 'This password is too easy to guess.', kept: weakWords(refusal.atLeast) }
    case 'WrongCredentials':
      return { title: 'The password or the code is wrong.', kept: triesWords(refusal) }
    case 'CodeNeeded':
      return { title: 'This account asks for a code.', kept: `Type the ${refusal.digits} digits your authenticator app shows now.` }
    case 'TooManyAttempts':
      return { title: 'Too many tries.', kept: waitWords(refusal.retryAfter) }
    default:
      return assertNever(refusal)
  }
}

/** "5 more tries before a pause." or "Try again in 4 seconds." */
export function triesWords({ triesLeft, retryAfter }: { readonly triesLeft: number; readonly retryAfter: number }): string {
  return triesLeft === 0 ? waitWords(retryAfter) : `${countOf(triesLeft, 'more try', 'more tries')} before a pause.`
}

/** "Try again in 2 minutes." */
export function waitWords(seconds: number): string {
  return `Try again in ${seconds < 90 ? countOf(seconds, 'second') : countOf(Math.ceil(seconds / 60), 'minute')}.`
}

export function weakWords(atLeast: number): string {
  return `Use at least ${atLeast} characters, and not one of the passwords everybody uses. Three words that do not belong together are good.`
}
