import { boardFor, demoPassword, production } from '@callboard/example-film'
import { addDays, wallTimeOf } from '@callboard/time'
import { hashPassword } from '../features/accounts/index.js'
import type { Services } from '../platform/context/ctx.js'
import { acknowledgeExample } from './acknowledge-example.js'
import { answerExample } from './answer-example.js'
import { organization } from './demo-rows.js'
import { issueExample } from './issue-example.js'
import { loadRows } from './load-rows.js'
import { publishExample } from './publish-example.js'

/** Loads the example production around today, unless it is there already; says whether it did. */
export async function loadDemo(services: Services): Promise<boolean> {
  const known = await services.database.read(organization.organizationId, 'select 1 from revision where organization_id = $1 and number = 2', [organization.organizationId])
  if (known.length > 0) return false
  const today = wallTimeOf(services.clock.now(), production.zone).date
  const boards = boardFor({ tomorrow: addDays(today, 1) })
  const passwordHash = await hashPassword(demoPassword)
  const begun = await services.database.read(organization.organizationId, 'select 1 from organization where organization_id = $1', [organization.organizationId])
  if (begun.length === 0) await services.database.transaction(null, (transaction) => loadRows(transaction, boards.white, passwordHash))
  await publishExample(services, boards)
  await answerExample(services)
  await acknowledgeExample(services, boards.blue)
  await issueExample(services)
  return true
}
