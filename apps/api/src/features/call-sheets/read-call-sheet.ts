import { can } from '@callboard/access'
import type { CallSheetView } from '@callboard/call-sheet'
import { allow } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { JsonText } from '../../platform/graphql/json-text.js'
import { type CallSheetHead, type CallSheetRow, findCallSheet, findCallSheets } from './call-sheet.repository.js'

/** The call sheets to go by, by shoot day. */
export async function readCallSheets(ctx: Ctx, productionId: string): Promise<CallSheetHead[]> {
  allow(ctx, 'see the office', productionId)
  return findCallSheets(ctx, productionId)
}

/** One call sheet with what it says; null when it is not there or not for the viewer. */
export async function readCallSheet(ctx: Ctx, callSheetId: string): Promise<CallSheetAnswer | null> {
  const sheet = await findCallSheet(ctx, callSheetId)
  if (sheet === null || !can(ctx.viewer, 'see the office', sheet)) return null
  return { head: sheet, view: viewFor(ctx, sheet), replacedBy: sheet.replacedBy }
}

export interface CallSheetAnswer {
  readonly head: CallSheetHead
  readonly view: JsonText
  readonly replacedBy: string | null
}

/** Phones stand on the sheet only for those who may see contact details; for them it is passed on as it was frozen. */
function viewFor(ctx: Ctx, sheet: CallSheetRow): JsonText {
  if (can(ctx.viewer, 'see contact details', sheet)) return new JsonText(sheet.view)
  const view = JSON.parse(sheet.view) as CallSheetView
  const crew = view.crew.map((block) => ({ ...block, people: block.people.map((person) => ({ ...person, phone: '' })) }))
  return new JsonText(JSON.stringify({ ...view, crew }))
}
