import { dayIdOf } from '@callboard/example-film'
import type { Board, RedFlag } from '@callboard/schedule'
import { addMinutes, minutes } from '@callboard/time'
import { findPeople } from '../features/people/index.js'
import { type Services, transactionOf } from '../platform/context/ctx.js'
import { DRAFT_ID, memberRows, organization, production } from './demo-rows.js'
import { flagsOfExample } from './flags-of-example.js'
import { asCoordinator } from './publish-example.js'

/** The days whose flags nobody has answered for yet. */
const OPEN_DAYS = [11, 12].map(dayIdOf)

/** The first assistant director has answered for what was found on the days before; the last two still show what a check is for. */
export async function acknowledgeExample(services: Services, board: Board): Promise<void> {
  const assistant = memberRows.find((member) => member.role === 'assistantDirector')!
  const at = addMinutes(services.clock.now(), minutes(-120))
  await asCoordinator(services, at, async (ctx) => {
    const people = await findPeople(ctx, production.productionId)
    const flags = answeredFor(board, people.map(({ personId }) => personId))
    await transactionOf(ctx).rows(
      `insert into acknowledged_flag (organization_id, draft_id, key, reason, account_id, author, at)
       select $1, $2, given.key, given.reason, $3, $4, $5 from unnest($6::text[], $7::text[]) as given (key, reason) on conflict do nothing`,
      [
        organization.organizationId, DRAFT_ID, assistant.account_id, assistant.name, at,
        flags.map(({ key }) => key), flags.map(reasonOf),
      ],
    )
  })
}

/** Flags of the days that are not open. */
function answeredFor(board: Board, order: readonly string[]): readonly RedFlag[] {
  return flagsOfExample(board, order).filter(({ subjects }) => !subjects.dayIds.some((dayId) => OPEN_DAYS.includes(dayId)))
}

const REASONS: Readonly<Partial<Record<RedFlag['rule']['id'], string>>> = {
  meals: 'They eat before the call, at the catering table; agreed with the departments.',
  daylight: 'Lit with the balloon; the director of photography has seen it.',
  'not-called': 'Only his voice is heard in the scene, and it is recorded already.',
}

function reasonOf({ rule }: RedFlag): string {
  return REASONS[rule.id] ?? 'Discussed at the production meeting.'
}
