import type { ImportAccepted, ImportPreview } from '@callboard/schedule'

/** How sending a schedule ended. */
export type ScheduleAnswer =
  | ImportPreview
  | ImportAccepted
  /** The production changed since it was looked at. */
  | { readonly kind: 'changed'; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly sentence: string }

export interface ScheduleToSend {
  readonly productionId: string
  readonly file: Blob
  readonly board: number
  /** Whose draft it becomes; null: the main unit's. */
  readonly unitId: string | null
  /** To take it over: the digest of what was looked at, and the name of the draft to be. */
  readonly accept?: { readonly digest: string; readonly name: string }
}

/** Sends a schedule to be looked at, or to be taken over. */
export async function sendSchedule({ productionId, file, board, unitId, accept }: ScheduleToSend): Promise<ScheduleAnswer> {
  const query = new URLSearchParams({ board: String(board), ...(unitId !== null && { unit: unitId }), ...(accept && { accept: accept.digest, name: accept.name }) })
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
  if (status === 200) return body as ImportPreview
  if (status === 201) return body as ImportAccepted
  if (status === 409) return { kind: 'changed', preview: body as ImportPreview }
  const { message } = body as { readonly message?: unknown }
  return { kind: 'refused', sentence: typeof message === 'string' ? message : 'The server could not take the file. Nothing was changed.' }
}
