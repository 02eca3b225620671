import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Threads that set documents at once; each remembers the layout of what it set before. */
const MOST_THREADS = 2

export interface Typesetting {
  /** A file of `templates/`. */
  readonly template: string
  /** Read by the template as `sys.inputs`; never spliced into its source. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Read by the template as files beside it, by name: what does not read a file that changed is remembered from one document to the next. */
  readonly files?: Readonly<Record<string, string>>
}

/**
 * A PDF of a Typst template. Typesetting runs in threads of its own, so that whoever asks is not blocked: in the first while it is idle,
 * in the second when several ask at once. Rejects when the template cannot be compiled or the thread dies; the next call starts a fresh one.
 */
export function typeset({ template, inputs = {}, files = {} }: Typesetting): Promise<Uint8Array> {
  const thread = leastBusy()
  const id = ++lastId
  return new Promise((resolve, reject) => {
    thread.waiting.set(id, { resolve, reject })
    thread.worker.ref()
    const shadows = Object.entries(files).map(([name, text]) => [placeOf(`templates/${name}`), text])
    thread.worker.postMessage({ id, mainFilePath: placeOf(`templates/${template}`), inputs, files: shadows })
  })
}

type Answer = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly failure: string })

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (reason: Error) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

const threads: Thread[] = []
let lastId = 0

function leastBusy(): Thread {
  const [best] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
  return best !== undefined && (best.waiting.size === 0 || threads.length === MOST_THREADS) ? best : startThread()
}

function startThread(): Thread {
  const worker = new Worker(placeOf('typst-worker.mjs'), {
    workerData: { templates: placeOf('templates'), fonts: placeOf('fonts') },
  })
  const thread = { worker, waiting: new Map<number, Waiting>() }
  threads.push(thread)
  worker.on('message', (answer: Answer) => settle(thread, answer))
  worker.on('error', (error) => giveUp(thread, error))
  worker.on('exit', (code) => giveUp(thread, new Error(`The typesetter stopped with code ${code}`)))
  return thread
}

function settle({ worker, waiting }: Thread, answer: Answer): void {
  const request = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (waiting.size === 0) worker.unref()
  if ('pdf' in answer) request?.resolve(answer.pdf)
  else request?.reject(new Error(answer.failure))
}

function giveUp(thread: Thread, error: Error): void {
  const place = threads.indexOf(thread)
  if (place < 0) return
  threads.splice(place, 1)
  for (const request of thread.waiting.values()) request.reject(error)
  thread.waiting.clear()
}

/** Beside `src` and `dist` alike: both lie one folder below the package. */
function placeOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}
