/** What the polite live region says next; the same words said twice are read out twice. */
export function announce(text: string): void {
  spoken = text
  for (const listen of listeners) listen()
}

/** For the one LiveRegion: calls back after each announcement and gives a way to stop. */
export function onAnnouncement(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export function lastAnnouncement(): string {
  return spoken
}

let spoken = ''
const listeners = new Set<() => void>()
