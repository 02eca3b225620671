import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import type { Channel, Language } from '../reach/channel.js'
import type { PreferenceFacts } from './preference.repository.js'

interface Given {
  readonly channels: readonly Channel[]
  readonly language: Language
  readonly quietFrom?: string | null
  readonly quietTo?: string | null
  readonly zone?: string | null
}

/** What was asked for, as it is kept; a sentence where it makes no sense. */
export function plainPreference({ channels, language, quietFrom = null, quietTo = null, zone = null }: Given): PreferenceFacts {
  if (channels.length === 0) throw new InvalidInput('At least one way to be told is needed.')
  if (new Set(channels).size < channels.length) throw new InvalidInput('Each way to be told stands there once.')
  if ((quietFrom === null) !== (quietTo === null)) throw new InvalidInput('Quiet hours have a beginning and an end.')
  if (quietFrom !== null && quietFrom === quietTo) throw new InvalidInput('Quiet hours end at another time than they begin.')
  return { channels, language, quietFrom, quietTo, zone }
}
