import { type Ctx, firstRow, nowOf, organizationOf, rows, transactionOf } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { type ReaderMove } from '../delivery-state.js'

export interface Notification {
  readonly deliveryId: string
  readonly productionId: string
  readonly production: string
  readonly subject: string
  readonly sentences: readonly string[]
  readonly colour: string
  readonly issue: number | null
  readonly at: Date
  readonly unread: boolean
}

const MOST = 50

/** The person the account is in this organization, and nobody else's notices. */
const MINE = `d.organization_id = $1 and d.channel = 'inApp'
  and d.person_id = (select m.person_id from membership m where m.organization_id = $1 and m.account_id = $2)`

const FIND = `
select d.delivery_id as "deliveryId", d.production_id as "productionId", r.title as production, n.subject, n.sentences, v.colour, c.issue,
  d.created_at as at, d.state in ('sent', 'delivered') as unread
from delivery d
join notice n on n.organization_id = $1 and n.notice_id = d.notice_id
join revision v on v.organization_id = $1 and v.revision_id = d.revision_id
join production r on r.organization_id = $1 and r.production_id = d.production_id
left join call_sheet c on c.organization_id = $1 and c.call_sheet_id = n.call_sheet_id
where ${MINE} and d.state in ('sent', 'delivered', 'opened', 'confirmed', 'problem')
order by d.created_at desc, d.revision_number desc, d.delivery_id limit ${MOST}`

/** What the viewer was told, newest first. */
export function findNotifications(ctx: Ctx): Promise<Notification[]> {
  return rows<Notification & Record<string, unknown>>(ctx, FIND, [organizationOf(ctx), accountOf(ctx)])
}

/** The person the viewer is in this organization, or null. */
export async function findOwnPerson(ctx: Ctx): Promise<string | null> {
  const found = await firstRow<{ personId: string | null }>(ctx, 'select person_id as "personId" from membership where organization_id = $1 and account_id = $2', [
    organizationOf(ctx), accountOf(ctx),
  ])
  return found?.personId ?? null
}

const FROM = { delivered: ['sent'], opened: ['sent', 'delivered'] } as const

/** Moves own notifications up; others' stay as they are. Gives the productions where something moved. */
export async function moveNotifications(ctx: Ctx, deliveryIds: readonly string[], to: 'delivered' | Extract<ReaderMove, 'opened'>): Promise<string[]> {
  const moved = await transactionOf(ctx).rows<{ productionId: string }>(
    `with moved as (
       update delivery d set state = $4, moved_at = $5 where ${MINE} and d.delivery_id = any($3::uuid[]) and d.state = any($6)
       returning d.delivery_id, d.production_id
     ), noted as (
       insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
       select $1, gen_random_uuid(), delivery_id, $4, $5 from moved
     )
     select distinct production_id as "productionId" from moved`,
    [organizationOf(ctx), accountOf(ctx), deliveryIds, to, nowOf(ctx), FROM[to]],
  )
  return moved.map(({ productionId }) => productionId)
}

export async function countUnread(ctx: Ctx): Promise<number> {
  const found = await firstRow<{ unread: number }>(ctx, `select count(*)::int as unread from delivery d where ${MINE} and d.state in ('sent', 'delivered')`, [
    organizationOf(ctx), accountOf(ctx),
  ])
  return found?.unread ?? 0
}

function accountOf({ viewer }: Ctx): string {
  if (viewer.kind !== 'member') throw new NotAllowed()
  return viewer.accountId
}
