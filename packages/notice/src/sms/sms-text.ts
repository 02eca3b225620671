import { smsLengthOf, toGsm7 } from './sms-length.js'

/** The words around a notice in one language. */
export interface SmsWords {
  readonly base: string
  readonly why: string
  readonly confirm: string
  readonly moreByLink: string
}

/** What one SMS has to say. */
export interface SmsFacts {
  readonly title: string
  /** The heaviest change: "Day 12 Tue 12 Jan: your call is now 06:30 (was 07:00)". */
  readonly headline: string
  /** Where to go, or empty. */
  readonly base: string
  /** Why it changed, or empty. */
  readonly reason: string
  readonly url: string
}

const LONGEST_TITLE = 12

/**
 * The text of a notice as SMS: in one part where that can be, by leaving out what can be read behind the link. It goes in this order:
 * why, where, a long title, what it was before, what else changed. The link and the new call are never left out.
 * @example smsTextOf(facts, words) // "HARBOUR Day 12 Tue 12 Jan: your CALL is now 06:30 (was 07:00). Base: Pier 4. Why: tide. Confirm: https://…"
 */
export function smsTextOf(facts: SmsFacts, words: SmsWords): string {
  const { title, headline, base, reason, url } = tidy(facts)
  const end = `${words.confirm}: ${url}`
  const where = base === '' || headline.includes(base) ? '' : sentence(`${words.base}: ${base}`)
  const why = reason === '' ? '' : sentence(`${words.why}: ${reason}`)
  const short = title.length <= LONGEST_TITLE ? title : title.slice(0, LONGEST_TITLE).trim()
  const now = headline.replace(/ \(was [^)]*\)/, '')
  const tries = [
    `${title} ${sentence(headline)}${where}${why}${end}`,
    `${title} ${sentence(headline)}${where}${end}`,
    `${title} ${sentence(headline)}${end}`,
    `${short} ${sentence(headline)}${end}`,
    `${short} ${sentence(now)}${end}`,
    `${short} ${sentence(now.replace(/ and \d+ more$/, ''))}${end}`,
    `${short}: ${sentence(words.moreByLink)}${end}`,
  ].map((text) => text.trim())
  return tries.find((text) => smsLengthOf(text).parts === 1) ?? tries[4]!
}

function tidy({ title, headline, base, reason, url }: SmsFacts): SmsFacts {
  const plain = (text: string) => toGsm7(text.replace(/\s+/gu, ' ').trim())
  const calls = plain(headline).replace(/\bcall is\b/, 'CALL is')
  return { title: plain(title).toUpperCase(), headline: calls, base: plain(base), reason: plain(reason).replace(/[.!\s]+$/, ''), url }
}

function sentence(text: string): string {
  return `${text}${/[.!?]$/.test(text) ? '' : '.'} `
}
