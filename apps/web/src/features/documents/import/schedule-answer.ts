/** The first of many, and how many. */
export interface Listed<Item> {
  readonly count: number
  readonly first: readonly Item[]
}

/** What taking over a schedule would do, as the server says it. */
export interface SchedulePreview {
  readonly kind: 'preview'
  readonly digest: string
  readonly source: string
  readonly project: string
  readonly name: string
  readonly boards: readonly { readonly name: string; readonly days: number; readonly strips: number; readonly from: string | null; readonly to: string | null }[]
  readonly scenes: {
    readonly matched: number
    readonly added: Listed<{ readonly number: string; readonly heading: string }>
    readonly otherLength: Listed<{ readonly number: string; readonly ours: number; readonly theirs: number }>
    readonly notInFile: Listed<string>
    readonly elsewhere: Listed<string>
  }
  readonly elements: { readonly matched: number; readonly numbered: number; readonly added: Listed<{ readonly category: string; readonly name: string; readonly boardId: string | null }> }
  readonly needs: number
  readonly remarks: readonly string[]
}

export interface ScheduleAccepted {
  readonly kind: 'accepted'
  readonly draftId: string
  readonly name: string
  readonly scenes: number
  readonly elements: number
}

/** How sending a schedule ended. */
export type ScheduleAnswer =
  | SchedulePreview
  | ScheduleAccepted
  /** The production changed since it was looked at. */
  | { readonly kind: 'changed'; readonly preview: SchedulePreview }
  | { readonly kind: 'refused'; readonly sentence: string }

export interface ScheduleToSend {
  readonly productionId: string
  readonly file: Blob
  readonly board: number
  /** To take it over: the digest of what was looked at, and the name of the draft to be. */
  readonly accept?: { readonly digest: string; readonly name: string }
}

/** Sends a schedule to be looked at, or to be taken over. */
export async function sendSchedule({ productionId, file, board, accept }: ScheduleToSend): Promise<ScheduleAnswer> {
  const query = new URLSearchParams({ board: String(board), ...(accept && { accept: accept.digest, name: accept.name }) })
  try {
    const response = await fetch(`/api/productions/${encodeURIComponent(productionId)}/schedule-imports?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    return answerOf(response.status, await response.json())
  } catch {
    return { kind: 'refused', sentence: 'The server cannot be reached. Nothing was changed; try again when the connection is back.' }
  }
}

function answerOf(status: number, body: unknown): ScheduleAnswer {
  if (status === 200) return body as SchedulePreview
  if (status === 201) return body as ScheduleAccepted
  if (status === 409) return { kind: 'changed', preview: body as SchedulePreview }
  const { message } = body as { readonly message?: unknown }
  return { kind: 'refused', sentence: typeof message === 'string' ? message : 'The server could not take the file. Nothing was changed.' }
}
