export interface TextPart {
  readonly text: string
  readonly href: string | null
}

/**
 * A text cut at its web addresses; the dot that ends a sentence is not part of one.
 * @example linkedText('See https://a.b/c.') // [{ text: 'See ', href: null }, { text: 'https://a.b/c', href: 'https://a.b/c' }, { text: '.', href: null }]
 */
export function linkedText(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null })
    parts.push({ text: match[0], href: match[0] })
    from = match.index + match[0].length
  }
  return from < text.length ? [...parts, { text: text.slice(from), href: null }] : parts
}
