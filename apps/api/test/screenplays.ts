import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ENTITIES } from '../src/entities.js'
import { type OpenServices, openServices } from '../src/platform/services.js'
import type { TestApi } from './api.js'
import type { Browser } from './browser.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The worker's side of a running API. The reader of screenplays runs compiled, as a process of its own; compiles it where it is not yet. */
export async function startWorker(api: TestApi): Promise<OpenServices> {
  if (!existsSync(`${ROOT}packages/screenplay/dist/index.js`)) {
    execFileSync(process.execPath, ['--input-type=module', '-e', "await (await import('./scripts/compile.mjs')).compileAll()"], { cwd: ROOT })
  }
  return openServices(api.settings, 'callboard_worker', ENTITIES)
}

export interface SentAnswer {
  readonly status: number
  readonly body: { readonly screenplayImportId?: string; readonly message?: string }
}

/** Sends a file as the import screen does. */
export async function sendScreenplay(browser: Browser, productionId: string, file: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Promise<SentAnswer> {
  const response = await browser.fetch(`/api/productions/${productionId}/screenplay-imports?fileName=${encodeURIComponent('ferry.fountain')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: typeof file === 'string' ? new TextEncoder().encode(file) : file,
  })
  return { status: response.status, body: (await response.json()) as SentAnswer['body'] }
}

/** A screenplay of three scenes. */
export const FERRY = `Title: The Night Ferry

INT. PIER - DAY #1#

Nell waits.

NELL
Where is it?

EXT. HARBOUR - NIGHT #2#

A horn.

THE PILOT
Last one.

NELL
Wait!

INT. FERRY - CONTINUOUS #3#

The pilot looks back.

PILOT
Too late.
`

/** Its next draft: scene 2 is longer, 3 is gone, 4 is new. */
export const FERRY_BLUE = FERRY.replace('A horn.', `A horn. ${'The harbour lights go out one after the other along the quay. '.repeat(12)}`).replace(
  /INT\. FERRY[\s\S]*/,
  'EXT. SEA - DAWN #4#\n\nNothing but water, and a hat.\n\nNELL\nStill here.\n',
)
