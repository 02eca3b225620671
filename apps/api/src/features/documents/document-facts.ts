import { can } from '@callboard/access'
import { type Board, type Breakdown, canonicalBoard } from '@callboard/schedule'
import type { LocalDate, Zone } from '@callboard/time'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'
import { DOCUMENT_FACTS } from './document.sql.js'

/** What a schedule document is made of. */
export interface DocumentFacts {
  readonly productionId: string
  readonly title: string
  readonly company: string
  readonly zone: Zone
  readonly clock: 'h24' | 'h12'
  readonly paper: 'a4' | 'letter'
  readonly draftId: string
  readonly draftName: string
  readonly version: number
  readonly unitId: string
  readonly board: Board
  /** Of the script that is shot, as the call sheets say it; null: nobody said. */
  readonly scriptColour: string | null
  readonly scriptDate: LocalDate | null
  /** The unit's last revision; null before the first. */
  readonly colour: string | null
  readonly tint: string | null
  readonly publishedAt: Date | null
  /** Whether the draft is that revision, unchanged. */
  readonly isPublished: boolean
  /** The units with their current boards, the main unit first. */
  readonly units: readonly { readonly unitId: string; readonly name: string; readonly board: Board }[]
  readonly locations: readonly { readonly locationId: string; readonly name: string }[]
  readonly breakdown: Breakdown
}

/** The facts of one draft, or of the main unit's current one; null when it is not there or not for the viewer. */
export async function readDocumentFacts(ctx: Ctx, asked: { readonly productionId: string; readonly draftId: string | null }): Promise<DocumentFacts | null> {
  if (ctx.viewer.kind !== 'member' || !can(ctx.viewer, 'see the office', asked)) return null
  const facts = await firstRow<DocumentFacts & { [column: string]: unknown }>(ctx, DOCUMENT_FACTS, [organizationOf(ctx), asked.productionId, asked.draftId])
  if (facts === null) return null
  return { ...facts, board: canonicalBoard(facts.board), units: facts.units.map((unit) => ({ ...unit, board: canonicalBoard(unit.board) })) }
}
