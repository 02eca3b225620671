import type { Ctx } from '../../../platform/context/ctx.js'
import type { DelayLaw } from '../../../platform/limiter/delays.js'
import { foldAddress } from '../../../platform/mail/address.js'
import { hashOf } from '../../../platform/secrets/tokens.js'

export interface TooManyAttempts {
  readonly kind: 'TooManyAttempts'
  readonly retryAfter: number
}

export interface WrongCredentials {
  readonly kind: 'WrongCredentials'
  readonly triesLeft: number
  readonly retryAfter: number
}

const WINDOW = 15 * 60
const MOST = { ip: 20, code: 5, mailsToAddress: 5, mailsFromIp: 20 } as const
/** Who keeps guessing waits longer and longer; who knows the password waits at most this long for somebody else's guesses. */
const PASSWORDS: DelayLaw = { free: 5, longestSeconds: 4 * 60, forgottenSeconds: WINDOW }
const KNOWN_FOR = 30 * 24 * 3600

/** Counts a try to prove an account by its password, whether or not the address has one. */
export async function countTry(ctx: Ctx, email: string): Promise<TooManyAttempts | null> {
  const { limiter } = ctx.services
  const forPlace = await limiter.hit(ipKey(ctx), MOST.ip, WINDOW)
  if (forPlace > 0) return tooMany(forPlace)
  const wait = await limiter.delays.attempt(await accountKey(ctx, email), PASSWORDS)
  if (wait > 0) await limiter.takeBack(ipKey(ctx))
  return tooMany(wait)
}

export async function wrongCredentials(ctx: Ctx, email: string): Promise<WrongCredentials> {
  ctx.services.log.info({ requestId: ctx.request.requestId, ip: ctx.request.ip }, 'accounts: a proof failed')
  const { free, wait } = await ctx.services.limiter.delays.standing(await accountKey(ctx, email), PASSWORDS)
  return { kind: 'WrongCredentials', triesLeft: free, retryAfter: wait }
}

/** A try that proved right: the count starts anew, the place is known from now on, and of its own count only this try is taken back. */
export async function forgiveTries(ctx: Ctx, email: string): Promise<void> {
  const { limiter } = ctx.services
  await limiter.delays.clear(await accountKey(ctx, email))
  await limiter.takeBack(ipKey(ctx))
  await limiter.hit(placeKey(ctx, email), 1, KNOWN_FOR)
}

/** A try that was right as far as it went, but for the code. */
export async function takeTryBack(ctx: Ctx, email: string): Promise<void> {
  await ctx.services.limiter.delays.takeBack(await accountKey(ctx, email))
  await ctx.services.limiter.takeBack(ipKey(ctx))
}

/** Counts a try to prove an account by a code alone. */
export async function countCode(ctx: Ctx, accountId: string): Promise<TooManyAttempts | null> {
  return tooMany(await ctx.services.limiter.hit(codeKey(accountId), MOST.code, WINDOW))
}

/** Codes come after a proof already: there the door shuts for the rest of the quarter of an hour. */
export async function wrongCode(ctx: Ctx, accountId: string): Promise<WrongCredentials> {
  const triesLeft = Math.max(0, MOST.code - (await ctx.services.limiter.count(codeKey(accountId))))
  return { kind: 'WrongCredentials', triesLeft, retryAfter: triesLeft === 0 ? WINDOW : 0 }
}

export function forgiveCodes(ctx: Ctx, accountId: string): Promise<void> {
  return ctx.services.limiter.clear(codeKey(accountId))
}

/** Counts a mail somebody without an account asks for. A mailbox that has had enough gets no more, and nobody is told. */
export async function countMail(ctx: Ctx, email: string): Promise<'sent' | 'kept back' | 'too many'> {
  const { limiter } = ctx.services
  const byIp = await limiter.hit(`mails-from:${ctx.request.ip}`, MOST.mailsFromIp, WINDOW)
  const byAddress = await limiter.hit(`mails-to:${keyOf(email)}`, MOST.mailsToAddress, WINDOW)
  if (byIp > 0) return 'too many'
  return byAddress > 0 ? 'kept back' : 'sent'
}

function tooMany(retryAfter: number): TooManyAttempts | null {
  return retryAfter > 0 ? { kind: 'TooManyAttempts', retryAfter } : null
}

function ipKey(ctx: Ctx): string {
  return `sign-in-from:${ctx.request.ip}`
}

/** A place the account was proved from counts for itself: no stranger makes its owner wait there. */
async function accountKey(ctx: Ctx, email: string): Promise<string> {
  const place = placeKey(ctx, email)
  return (await ctx.services.limiter.count(place)) > 0 ? place : `sign-in-to:${keyOf(email)}`
}

function placeKey(ctx: Ctx, email: string): string {
  return `sign-in-to:${keyOf(email)}:from:${ctx.request.ip}`
}

function codeKey(accountId: string): string {
  return `code:${accountId}`
}

/** Addresses are personal: the count is kept under their hash. */
function keyOf(email: string): string {
  return hashOf(foldAddress(email)).toString('base64url')
}
