import type { CallSheetState } from '../../lib/graphql.generated.js'

export const sheetStateWords = { issued: 'Issued', superseded: 'Superseded' } as const satisfies Record<CallSheetState, string>
