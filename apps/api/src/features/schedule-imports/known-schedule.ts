import type { Board, BreakdownScene } from '@callboard/schedule'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'

/** What a production has already, as far as an import compares. */
export interface KnownSchedule {
  readonly scenes: readonly KnownScene[]
  readonly elements: readonly KnownElement[]
  /** What scenes need, and what somebody took out of them. */
  readonly needs: readonly { readonly sceneId: string; readonly elementId: string }[]
  /** The units with their current drafts, the main unit first. */
  readonly units: readonly KnownUnit[]
  readonly locationIds: readonly string[]
  /** Of all drafts, so that the same import twice is noticed. */
  readonly draftIds: readonly string[]
}

export interface KnownUnit {
  readonly unitId: string
  readonly name: string
  readonly kind: string
  /** Of its current draft. */
  readonly draftId: string
  readonly board: Board
}

export interface KnownScene extends Pick<BreakdownScene, 'sceneId' | 'number' | 'eighths' | 'omitted'> {
  readonly position: number
}

export interface KnownElement {
  readonly elementId: string
  readonly category: string
  readonly folded: string
  readonly aliases: readonly string[]
  readonly boardId: string | null
  readonly isRemoved: boolean
}

const list = (columns: string, from: string) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (select ${columns} from ${from}) x)`
const ids = (column: string, from: string) => `(select coalesce(json_agg(${column} order by ${column}), '[]') from ${from})`

const KNOWN = `select
  ${list('s.scene_id as "sceneId", s.number, s.eighths, s.omitted, s.position', 'scene s where s.organization_id = $1 and s.production_id = $2 order by s.position, s.scene_id')} as scenes,
  ${list(`e.element_id as "elementId", e.category, e.name_folded as folded, e.aliases, e.board_id as "boardId", e.removed_at is not null as "isRemoved"`,
    'element e where e.organization_id = $1 and e.production_id = $2 order by e.removed_at is not null, e.element_id')} as elements,
  ${list('n.scene_id as "sceneId", n.element_id as "elementId"', 'scene_element n where n.organization_id = $1 and n.production_id = $2 order by n.scene_id, n.element_id')} as needs,
  ${list('u.unit_id as "unitId", u.name, u.kind, d.draft_id as "draftId", d.board', `unit u join draft d on d.organization_id = $1 and d.unit_id = u.unit_id and d.current
    where u.organization_id = $1 and u.production_id = $2 and u.removed_at is null order by u.kind <> 'main', lower(u.name), u.unit_id`)} as units,
  ${ids('l.location_id', 'location l where l.organization_id = $1 and l.production_id = $2')} as "locationIds",
  ${ids('d.draft_id', 'draft d where d.organization_id = $1 and d.production_id = $2 and d.removed_at is null')} as "draftIds"`

/** What a production has; says nothing about who may know. */
export async function findKnownSchedule(ctx: Ctx, productionId: string): Promise<KnownSchedule> {
  const known = await firstRow<KnownSchedule & { [column: string]: unknown }>(ctx, KNOWN, [organizationOf(ctx), productionId])
  if (known === null) throw new Error('A select without a table has a row')
  return known
}
