import { domainToASCII } from 'node:url'

/** A mail address as typed and as compared; null when the text is none. */
export function readMailAddress(text: string): { readonly email: string; readonly emailFolded: string } | null {
  const email = text.normalize('NFC').trim()
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  const domain = domainToASCII(email.slice(at + 1))
  const isAddress = email.length <= 254 && /^[^\s@<>(),;:\\"[\]\p{Cc}]{1,64}$/u.test(local) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)
  return isAddress ? { email, emailFolded: `${local}@${domain}`.toLowerCase() } : null
}
