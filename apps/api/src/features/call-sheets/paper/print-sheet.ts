import { can } from '@callboard/access'
import { type CallSheetView, type SheetVariant, variantOf } from '@callboard/call-sheet'
import { callSheetPdf, type Paper, sidesPdf } from '@callboard/documents'
import { type Ctx, organizationOf, rows, type Services } from '../../../platform/context/ctx.js'
import type { CallSheetAnswer } from '../read-call-sheet.js'
import { checkCodeOf, type PrintedSheet } from './check-code.js'
import { sidesOf, type SceneText } from './sides-of.js'

/** As it stands in the address. */
export interface AskedPaper {
  readonly paper?: string
  readonly variant?: string
  readonly department?: string
  readonly person?: string
  /** Whose copy it is: their name across every page. */
  readonly copyFor?: string
}

export interface Wanted {
  readonly paper: Paper
  readonly variant: SheetVariant | { readonly kind: 'sides' }
  readonly copyFor: string | null
}

export interface Printed {
  readonly pdf: Uint8Array
  /** Of the extract: "camera", "cast"; empty for the full sheet. */
  readonly name: string
}

/** What an address asks for, or null when it makes no sense. */
export function wantedOf(asked: AskedPaper): Wanted | null {
  const paper: Paper = asked.paper === 'letter' ? 'letter' : 'a4'
  const variant = variantIn(asked)
  return variant && { paper, variant, copyFor: asked.copyFor ?? null }
}

function variantIn({ variant = 'full', department, person }: AskedPaper): Wanted['variant'] | null {
  if (variant === 'full' || variant === 'cast' || variant === 'sides') return { kind: variant }
  if (variant === 'department' && department !== undefined) return { kind: variant, department }
  return variant === 'person' && person !== undefined ? { kind: variant, personId: person } : null
}

/** The sheet on paper; null for somebody or something it does not name, and for a person's own page without the right to contact details. */
export async function printSheet(ctx: Ctx, sheet: CallSheetAnswer, { paper, variant, copyFor }: Wanted): Promise<Printed | null> {
  const view = JSON.parse(sheet.view.text) as CallSheetView
  const name = copyFor === null ? '' : nameOf(view, copyFor)
  if (name === null || (variant.kind === 'person' && !can(ctx.viewer, 'see contact details', sheet.head))) return null
  if (variant.kind === 'sides') return { pdf: await sidesPdf(sidesOf(view, await textsOf(ctx, sheet, view)), { paper, watermark: name }), name: 'sides' }
  const extract = variantOf(view, variant)
  if (extract === null) return null
  const watermark = variant.kind === 'person' ? (nameOf(view, variant.personId) ?? '') : name
  return { pdf: await callSheetPdf(withCheck(ctx, sheet, extract), { paper, watermark }), name: extract.variant ?? '' }
}

/** The sheet with the address that says whether a copy is the newest. */
function withCheck(ctx: Pick<Ctx, 'services' | 'viewer'>, { head }: Pick<CallSheetAnswer, 'head'>, view: CallSheetView): CallSheetView {
  return withCheckOf(ctx.services, { organizationId: organizationOf(ctx as Ctx), callSheetId: head.callSheetId }, view)
}

/** The same for whoever prints without being a viewer. */
export function withCheckOf({ settings }: Pick<Services, 'settings'>, printed: PrintedSheet, view: CallSheetView): CallSheetView {
  return { ...view, footer: { ...view.footer, checkUrl: `${settings.publicUrl}/s/${checkCodeOf(settings.secret, printed)}` } }
}

function nameOf(view: CallSheetView, personId: string): string | null {
  const crew = view.crew.flatMap(({ people }) => people).find((person) => person.personId === personId)
  return crew?.name ?? view.cast.find((row) => row.personId === personId)?.artist ?? null
}

/** What the screenplay says now of the scenes on the sheet. */
async function textsOf(ctx: Ctx, { head }: CallSheetAnswer, view: CallSheetView): Promise<readonly SceneText[]> {
  const sceneIds = view.scenes.flatMap((row) => (row.kind === 'scene' && row.sceneId ? [row.sceneId] : []))
  return rows<SceneText & { [column: string]: unknown }>(
    ctx,
    `select s.scene_id as "sceneId", s.heading, s.blocks from scene s
     where s.organization_id = $1 and s.production_id = $2 and s.scene_id = any($3::uuid[])`,
    [organizationOf(ctx), head.productionId, sceneIds],
  )
}
