import type { Ctx } from '../../../platform/context/ctx.js'
import { foldAddress } from '../../../platform/mail/address.js'
import { hashOf } from '../../../platform/secrets/tokens.js'

export interface TooManyAttempts {
  readonly kind: 'TooManyAttempts'
  readonly retryAfter: number
}

export interface WrongCredentials {
  readonly kind: 'WrongCredentials'
  readonly triesLeft: number
}

const WINDOW = 15 * 60
const MOST = { account: 5, ip: 20, code: 5, mailsToAddress: 5, mailsFromIp: 20 } as const

/** Counts a try to prove an account by its password, whether or not the address has one. */
export async function countTry(ctx: Ctx, email: string): Promise<TooManyAttempts | null> {
  const { limiter } = ctx.services
  const byIp = await limiter.hit(ipKey(ctx), MOST.ip, WINDOW)
  const byAccount = await limiter.hit(accountKey(email), MOST.account, WINDOW)
  return tooMany(Math.max(byIp, byAccount))
}

export async function wrongCredentials(ctx: Ctx, email: string): Promise<WrongCredentials> {
  ctx.services.log.info({ requestId: ctx.request.requestId, ip: ctx.request.ip }, 'accounts: a proof failed')
  const tries = await ctx.services.limiter.count(accountKey(email))
  return { kind: 'WrongCredentials', triesLeft: Math.max(0, MOST.account - tries) }
}

/** A try that proved right: the account's count starts anew; of the address it came from only this one is taken back. */
export async function forgiveTries(ctx: Ctx, email: string): Promise<void> {
  await ctx.services.limiter.clear(accountKey(email))
  await ctx.services.limiter.takeBack(ipKey(ctx))
}

/** A try that was right as far as it went, but for the code. */
export async function takeTryBack(ctx: Ctx, email: string): Promise<void> {
  await ctx.services.limiter.takeBack(accountKey(email))
  await ctx.services.limiter.takeBack(ipKey(ctx))
}

/** Counts a try to prove an account by a code alone. */
export async function countCode(ctx: Ctx, accountId: string): Promise<TooManyAttempts | null> {
  return tooMany(await ctx.services.limiter.hit(codeKey(accountId), MOST.code, WINDOW))
}

export async function codesLeft(ctx: Ctx, accountId: string): Promise<number> {
  return Math.max(0, MOST.code - (await ctx.services.limiter.count(codeKey(accountId))))
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

function accountKey(email: string): string {
  return `sign-in-to:${keyOf(email)}`
}

function codeKey(accountId: string): string {
  return `code:${accountId}`
}

/** Addresses are personal: the count is kept under their hash. */
function keyOf(email: string): string {
  return hashOf(foldAddress(email)).toString('base64url')
}
