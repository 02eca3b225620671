/** What the reader was told by one revision. */
export interface EarlierRevision {
  readonly number: number
  readonly colour: string
  /** "Mon 11 Jan 2027 18:42" */
  readonly published: string
  readonly publishedBy: string
  readonly reason: string
  readonly sentences: readonly string[]
}

/** The address of the reader's own calendar, or null without signal. */
export async function askOwnCalendar(): Promise<string | null> {
  return (await ask<{ url: string }>('/api/reader/calendar', { method: 'POST' }))?.url ?? null
}

/** What the reader was told, the newest first; null without signal. */
export async function askEarlier(): Promise<readonly EarlierRevision[] | null> {
  return (await ask<{ revisions: readonly EarlierRevision[] }>('/api/reader/revisions'))?.revisions ?? null
}

const PATIENCE = 10_000

async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer | null> {
  try {
    const response = await fetch(path, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) })
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
