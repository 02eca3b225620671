import type { Ctx } from '../../../platform/context/ctx.js'
import { hoursOf, type LIFE_OF } from '../life-of.js'
import type { TooManyAttempts } from './tries.js'

export interface LinkExpired {
  readonly kind: 'LinkExpired'
  readonly hours: number
}

const MOST_FAILED = 60
const WINDOW = 60

/** A door opened by a link. Only links that lead nowhere are counted: a whole crew may stand behind one address. */
export async function byLink<Answer>(
  ctx: Ctx,
  kind: keyof typeof LIFE_OF,
  open: () => Promise<Answer | null>,
): Promise<Answer | LinkExpired | TooManyAttempts> {
  const key = `links-from:${ctx.request.ip}`
  if ((await ctx.services.limiter.count(key)) >= MOST_FAILED) return { kind: 'TooManyAttempts', retryAfter: WINDOW }
  const answer = await open()
  if (answer !== null) return answer
  await ctx.services.limiter.hit(key, MOST_FAILED, WINDOW)
  return { kind: 'LinkExpired', hours: hoursOf(kind) }
}
