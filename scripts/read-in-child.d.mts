import type { Result } from '../packages/basics/src/index.js'
import type { UssContent } from '../packages/schedule/src/index.js'
import type { Screenplay } from '../packages/screenplay/src/index.js'

export interface ChildBounds {
  readonly seconds?: number
  readonly megabytes?: number
  onProgress?(stage: 'started' | 'reading' | 'answering'): void
}

export declare function readInChild(bytes: Uint8Array, fileName: string, bounds?: ChildBounds): Promise<Result<Screenplay, { readonly kind: string; readonly sentence: string }>>

export declare function readScheduleInChild(bytes: Uint8Array, startOn: string, bounds?: ChildBounds): Promise<Result<UssContent, { readonly kind: string; readonly sentence: string }>>
