/** A view as the JSON a template reads. No font draws a control character; line breaks stay. */
export function printable(view: unknown): string {
  return JSON.stringify(view, (_key, value: unknown) => (typeof value === 'string' ? withoutControls(value) : value))
}

export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ')
}
