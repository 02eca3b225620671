import { type Ctx, firstRow, organizationOf, rows } from '../../platform/context/ctx.js'
import { CALL_SHEET, CALL_SHEETS, NEWEST_SNAPSHOT } from './call-sheet.sql.js'

export interface CallSheetHead {
  readonly callSheetId: string
  readonly dayId: string
  /** 0 for what a publication wrote. */
  readonly issue: number
  readonly productionId: string
  readonly dayNumber: number
  readonly date: string
  readonly generalCall: string
  readonly location: string
  readonly revisionNumber: number
  readonly colour: string
  readonly state: 'preliminary' | 'issued' | 'superseded'
  readonly called: number
  readonly confirmed: number
  readonly problems: number
}

export interface CallSheetRow extends CallSheetHead {
  /** What it says, as the JSON it was frozen as. */
  readonly view: string
  readonly replacedBy: string | null
}

export function findCallSheets(ctx: Ctx, productionId: string): Promise<CallSheetHead[]> {
  return rows<CallSheetHead>(ctx, CALL_SHEETS, [organizationOf(ctx), productionId])
}

export function findCallSheet(ctx: Ctx, callSheetId: string): Promise<CallSheetRow | null> {
  return firstRow<CallSheetRow>(ctx, CALL_SHEET, [organizationOf(ctx), callSheetId])
}

export interface SnapshotKey {
  readonly productionId: string
  readonly audience: 'person' | 'client'
  readonly subjectId: string
}

export async function findNewestSnapshot(ctx: Ctx, key: SnapshotKey): Promise<unknown | null> {
  const row = await firstRow<{ body: string }>(ctx, NEWEST_SNAPSHOT, [organizationOf(ctx), key.productionId, key.audience, key.subjectId])
  return row === null ? null : JSON.parse(row.body)
}

/** The person of a production a member is, or null. */
export async function findOwnPersonId(ctx: Ctx, membershipId: string, productionId: string): Promise<string | null> {
  const row = await firstRow<{ person_id: string }>(
    ctx,
    `select e.person_id from membership m join person e on e.organization_id = $1 and e.person_id = m.person_id
     where m.organization_id = $1 and m.membership_id = $2 and e.production_id = $3 and e.removed_at is null`,
    [organizationOf(ctx), membershipId, productionId],
  )
  return row?.person_id ?? null
}
