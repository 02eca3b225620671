import { DAY_OF_TOMORROW, dayIdOf, sheetOfTomorrow, sheetSettings, stableId } from '@callboard/example-film'
import { addMinutes, minutes } from '@callboard/time'
import { issueCallSheet, saveSheetDetails, saveSheetSettings } from '../features/call-sheets/index.js'
import { lockDraft } from '../features/schedule/index.js'
import type { Ctx, Services } from '../platform/context/ctx.js'
import { DRAFT_ID, production } from './demo-rows.js'
import { asCoordinator } from './publish-example.js'

const TYPED_AGO = minutes(-55)
const ISSUED_AGO = minutes(-45)

const dayId = dayIdOf(DAY_OF_TOMORROW)
const { productionId } = production

/** What the office typed for tomorrow, and tomorrow's sheet sent out: as anybody would. */
export async function issueExample(services: Services): Promise<void> {
  const now = services.clock.now()
  let version = 0
  await asCoordinator(services, addMinutes(now, TYPED_AGO), async (ctx) => {
    version = await type(ctx)
  })
  await asCoordinator(services, addMinutes(now, ISSUED_AGO), (ctx) => issue(ctx, version))
}

async function type(ctx: Ctx): Promise<number> {
  const kept = await saveSheetSettings(ctx, { productionId, expectedVersion: 1, settings: sheetSettings })
  if (kept.kind !== 'SheetSettingsSaved') throw new Error(`The example's sheet settings are refused: ${JSON.stringify(kept)}`)
  const changes = Object.entries(sheetOfTomorrow).map(([field, value]) => ({ field, value }))
  const saved = await saveSheetDetails(ctx, { productionId, dayId, expectedVersion: 1, changes })
  if (saved.kind !== 'SheetDetailsSaved') throw new Error(`The example's sheet is refused: ${JSON.stringify(saved)}`)
  return saved.version
}

async function issue(ctx: Ctx, expectedSheetVersion: number): Promise<void> {
  const draft = await lockDraft(ctx, DRAFT_ID)
  if (draft === null) throw new Error('The example has no draft')
  const answer = await issueCallSheet(ctx, {
    dayId, draftId: DRAFT_ID, expectedDraftVersion: draft.version, expectedSheetVersion, idempotencyKey: stableId('demo issue'), restBreachesAccepted: true,
  })
  if (answer.kind !== 'CallSheetIssued') throw new Error(`The example's sheet cannot be issued: ${JSON.stringify(answer)}`)
}
