import type { ScreenplayImportState } from '../../../lib/graphql.generated.js'

export const importStateWords = {
  queued: 'Waiting for its turn',
  reading: 'Being read',
  ready: 'Ready to be looked at',
  refused: 'Could not be read',
  accepted: 'Taken over',
  discarded: 'Thrown away',
} as const satisfies Record<ScreenplayImportState, string>

/** Whether the server is still at it. */
export function isUnderWay(state: ScreenplayImportState | undefined): boolean {
  return state === 'queued' || state === 'reading'
}
