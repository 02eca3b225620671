/** Moves focus to the next change after the one that has it, or the one before; round at the ends. */
export function stepThrough(list: HTMLElement | null, by: 1 | -1): void {
  const changes = [...(list?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
  if (changes.length === 0) return
  const at = changes.findIndex((one) => one === document.activeElement)
  const next = at === -1 ? (by === 1 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length
  changes[next]?.focus()
}
