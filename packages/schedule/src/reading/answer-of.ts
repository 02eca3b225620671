import { ok, refuse, type Result } from '@callboard/basics'
import { Misread } from './readers.js'

/** Where untrusted JSON is not what it should be. */
export interface NotReadable {
  readonly kind: 'NotReadable'
  /** `edit.moves[3].order` */
  readonly path: string
  readonly expected: string
}

export function answerOf<Value>(read: () => Value): Result<Value, NotReadable> {
  try {
    return ok(read())
  } catch (error) {
    if (!(error instanceof Misread)) throw error
    return refuse({ kind: 'NotReadable', path: error.path, expected: error.expected })
  }
}
