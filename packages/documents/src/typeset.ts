import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface Typesetting {
  /** A file of `templates/`. */
  readonly template: string
  /** Read by the template as `sys.inputs`; never spliced into its source. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Read by the template as files beside it, by name: what does not read a file that changed is remembered from one document to the next. */
  readonly files?: Readonly<Record<string, string>>
}

/**
 * A PDF of a Typst template. Typesetting runs in one worker thread, one document after another, so that whoever asks is not blocked.
 * Rejects when the template cannot be compiled or the worker dies; the next call starts a fresh one.
 */
export function typeset({ template, inputs = {}, files = {} }: Typesetting): Promise<Uint8Array> {
  const worker = (current ??= startWorker())
  const id = ++lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    const shadows = Object.entries(files).map(([name, text]) => [placeOf(`templates/${name}`), text])
    worker.postMessage({ id, mainFilePath: placeOf(`templates/${template}`), inputs, files: shadows })
  })
}

type Answer = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly failure: string })

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (reason: Error) => void
}

const waiting = new Map<number, Waiting>()
let lastId = 0
let current: Worker | null = null

function startWorker(): Worker {
  const worker = new Worker(placeOf('typst-worker.mjs'), {
    workerData: { templates: placeOf('templates'), fonts: placeOf('fonts') },
  })
  worker.on('message', (answer: Answer) => settle(worker, answer))
  worker.on('error', (error) => giveUp(worker, error))
  worker.on('exit', (code) => giveUp(worker, new Error(`The typesetter stopped with code ${code}`)))
  return worker
}

function settle(worker: Worker, answer: Answer): void {
  const request = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (waiting.size === 0) worker.unref()
  if ('pdf' in answer) request?.resolve(answer.pdf)
  else request?.reject(new Error(answer.failure))
}

function giveUp(worker: Worker, error: Error): void {
  if (current !== worker) return
  current = null
  for (const request of waiting.values()) request.reject(error)
  waiting.clear()
}

/** Beside `src` and `dist` alike: both lie one folder below the package. */
function placeOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}
