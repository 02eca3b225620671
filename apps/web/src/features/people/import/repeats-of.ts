import type { PersonRowInput } from '../../../lib/graphql.generated.js'

/** For rows that repeat an earlier one's mail address or phone: their line, and the earlier line. */
export function repeatsOf(rows: readonly PersonRowInput[]): Map<number, number> {
  const seen = new Map<string, number>()
  const repeats = new Map<number, number>()
  for (const row of rows) {
    const keys = contactsOf(row)
    const earlier = keys.map((key) => seen.get(key)).find((line) => line !== undefined)
    if (earlier !== undefined) repeats.set(row.line, earlier)
    for (const key of keys) if (!seen.has(key)) seen.set(key, row.line)
  }
  return repeats
}

function contactsOf({ email, phone }: PersonRowInput): string[] {
  const mail = email.trim().toLocaleLowerCase()
  const digits = phone.replace(/\D/g, '')
  return [mail.includes('@') ? mail : '', digits.length >= 7 ? digits : ''].filter((key) => key !== '')
}
