/** How sending a file ended: the import it became, or why it did not, as a sentence. */
export type SendAnswer = { readonly kind: 'sent'; readonly importId: string } | { readonly kind: 'notSent'; readonly sentence: string }

export interface FileToSend {
  readonly productionId: string
  readonly file: File
  readonly onProgress: (sentBytes: number) => void
  readonly signal: AbortSignal
}

/** Sends a screenplay and tells how far it is. Not with fetch, which cannot tell. */
export function sendFile({ productionId, file, onProgress, signal }: FileToSend): Promise<SendAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/productions/${encodeURIComponent(productionId)}/screenplay-imports?fileName=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-callboard', '1')
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ kind: 'notSent', sentence: 'The server cannot be reached. Nothing was changed; choose the file again when the connection is back.' })
    request.onabort = () => resolve({ kind: 'notSent', sentence: 'Sending was stopped. Nothing was changed.' })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): SendAnswer {
  const { screenplayImportId, message } = readAnswer(responseText)
  if (status === 201 && typeof screenplayImportId === 'string') return { kind: 'sent', importId: screenplayImportId }
  return { kind: 'notSent', sentence: typeof message === 'string' ? message : 'The server could not take the file. Nothing was changed.' }
}

function readAnswer(text: string): { readonly screenplayImportId?: unknown; readonly message?: unknown } {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch {
    // A proxy in between answers with a page of its own.
    return {}
  }
}
