import type { CallSheetState } from '../../lib/graphql.generated.js'

export const sheetStateWords = { preliminary: 'Preliminary', issued: 'Issued', superseded: 'Superseded' } as const satisfies Record<CallSheetState, string>
