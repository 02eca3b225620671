import { domainToASCII } from 'node:url'

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * Whether the text is one plain mail address and nothing else. Quoted local parts, comments, lists and literals are legal
 * in mail and refused here: each has carried somebody else's address past a parser.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > 254) return false
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || local.length > 64 || !LOCAL_PART.test(local)) return false
  return domain.split('.').every((label) => DOMAIN_LABEL.test(label))
}

/** The address as mail servers write it: a domain in other letters than English ones has another spelling among them. */
export function withAsciiDomain(text: string): string {
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  const isForeign = /[^\p{ASCII}]/u.test(domain) && /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)
  return isForeign ? `${text.slice(0, at)}@${domainToASCII(domain)}` : text
}

/** How addresses are compared: without spaces around them, in small letters. */
export function foldAddress(text: string): string {
  return text.trim().toLowerCase()
}
