import { sql } from '../builders.js'
import type { Everybody } from './columns.js'
import type { Operation } from './operations.js'
import { type Variables, variablesFor } from './values.js'

/** Variables that make an operation answer with a certain member of its union, where the usual ones bring another. */
export async function turnsOf({ bench }: Everybody): Promise<(operation: Operation, answer: string) => Variables | null> {
  const { shoot, organizationId } = bench.victim
  const [waiting] = await sql<{ id: string }>(
    bench.api,
    `select d.delivery_id as id from delivery d where d.organization_id = $1 and d.state = 'queued' and d.channel = 'email' and exists (
       select from person p where p.person_id = d.person_id and p.email is not null and p.removed_at is null) order by d.revision_number desc, 1 limit 1`,
    [organizationId],
  )
  await sql(bench.api, "update delivery set last_error = 'e', attempts = 0, address = (select email from person p where p.person_id = delivery.person_id) where delivery_id = $1", [waiting!.id])
  const [taken] = await sql<{ castNumber: string }>(bench.api, 'select cast_number as "castNumber" from person where person_id = $1', [shoot.ana])
  const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    PersonChangedMeanwhile: { personId: shoot.ana, expectedVersion: 999 },
    CastNumberTaken: { personId: null, kind: 'cast', castNumber: taken!.castNumber },
    DeliveryQueued: { deliveryId: waiting!.id, address: null },
    ContactPreferenceSaved: { expectedVersion: 1 },
    ContactPreferenceChanged: { expectedVersion: 999 },
    PhoneUnusable: { phone: 'nothing to dial' },
    AddressUnusable: { deliveryId: waiting!.id, address: 'nobody' },
  }
  return (operation, answer) => {
    const variables = variablesFor(operation, bench.victim) as { input?: Record<string, unknown> }
    if (answer === 'PeopleRowsInvalid') return { input: { ...variables.input, rows: [{ ...(variables.input!['rows'] as object[])[0], name: '' }] } }
    return answer in inputs ? { input: { ...variables.input, ...inputs[answer] } } : null
  }
}
