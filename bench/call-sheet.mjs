/** The office opening a call sheet, with its session and tenant checks, beside one hand-written statement whose text is sent as it is. */
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { makeShoot, publish, send, graphql } from './stage.mjs'
import { sideBySide } from './side-by-side.mjs'
import { countStatements } from './statements.mjs'

const NAME = 'office’s call sheet over GraphQL, against one hand-written SQL'
const LIMIT = 0.5
// The session, the organization, the sheet.
const MOST_STATEMENTS = 3
const SHEET = `query CallSheet($callSheetId: ID!) { callSheet(callSheetId: $callSheetId) {
  head { callSheetId dayNumber date generalCall location revisionNumber colour state called confirmed problems } view replacedBy } }`

export async function run(stage) {
  const shoot = await makeShoot(stage, { people: 120, days: 12 })
  const { revision } = await publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() })
  const callSheetId = await middleSheet(stage, revision.revisionId)
  const ours = { ...graphql(shoot, SHEET, { callSheetId }), url: stage.api.url }
  const bare = { ...graphql(shoot, SHEET, { callSheetId, organizationId: shoot.organization_id }), url: stage.bare.url }
  const answers = [await send(ours.url, ours), await send(bare.url, bare)].map(({ text }) => JSON.parse(text))
  if (!answers[0].data?.callSheet) throw new Error(`No call sheet: ${JSON.stringify(answers[0]).slice(0, 300)}`)
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error('The two servers give different call sheets')

  const statements = await countStatements(stage, () => send(ours.url, ours))
  const measured = await sideBySide({ ours, bare })
  const detail = `${(JSON.stringify(answers[0]).length / 1024).toFixed(1)} KB, ${statements} statements: ${measured.ours.toFixed(0)} and ${measured.bare.toFixed(0)} requests a second`
  return { name: NAME, ratio: measured.ratio, limit: LIMIT, atLeast: true, detail, facts: { statements }, alsoPassed: statements <= MOST_STATEMENTS }
}

async function middleSheet({ owner }, revisionId) {
  const { rows } = await owner.query('select call_sheet_id from call_sheet where revision_id = $1 order by day_number offset 5 limit 1', [revisionId])
  return rows[0].call_sheet_id
}
