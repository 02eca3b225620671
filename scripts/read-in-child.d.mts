import type { Result } from '../packages/basics/src/index.js'
import type { Screenplay } from '../packages/screenplay/src/index.js'

export interface ChildBounds {
  readonly seconds?: number
  readonly megabytes?: number
  onProgress?(stage: 'started' | 'reading' | 'answering'): void
}

export declare function readInChild(bytes: Uint8Array, fileName: string, bounds?: ChildBounds): Promise<Result<Screenplay, { readonly kind: string; readonly sentence: string }>>
