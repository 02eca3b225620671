/** What this device remembers under a name, or null; a browser that forbids storage remembers nothing. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`callboard.${name}`)
  } catch {
    return null
  }
}

/** Keeps a setting on this device where the browser allows it. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`callboard.${name}`, value)
  } catch {
    // Private windows forbid it; the setting then lasts as long as the tab.
  }
}
