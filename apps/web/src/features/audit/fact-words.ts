import { formatDayYear, parseLocalDate } from '@callboard/time'

/**
 * The facts of an entry in one line; a change reads as from and to.
 * @example factWords({ added: 9, title: { before: 'Tide', after: 'The Tide Table' } }) // 'added 9; title Tide → The Tide Table'
 */
export function factWords(facts: Readonly<Record<string, unknown>> | null): string {
  return Object.entries(facts ?? {})
    .map(([name, value]) => `${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()} ${valueWords(value)}`)
    .join('; ')
}

function valueWords(value: unknown): string {
  if (isChange(value)) return `${valueWords(value.before)} → ${valueWords(value.after)}`
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  if (value === null || value === '') return 'nothing'
  return typeof value === 'object' ? JSON.stringify(value) : textWords(String(value))
}

/** A date with its weekday, anything else as it is. */
function textWords(text: string): string {
  const date = parseLocalDate(text)
  return date.ok ? formatDayYear(date.value) : text
}

function isChange(value: unknown): value is { before: unknown; after: unknown } {
  return typeof value === 'object' && value !== null && 'before' in value && 'after' in value
}
