import { createHash, randomUUID } from 'node:crypto'
import type { TestApi } from '../api.js'
import type { Operation, Slot } from './operations.js'
import type { Oracle } from './oracle.js'
import type { Principal } from './principals.js'
import { idsFor, type Variables, variablesFor, withId } from './values.js'
import type { World } from './world.js'

export interface Bench {
  readonly api: TestApi
  readonly victim: World
  readonly other: World
  readonly oracle: Oracle
  readonly principals: readonly Principal[]
  /** How many ids of other kinds to try in each place; the very kind is always tried. */
  readonly confused: number
}

export interface Outcome {
  readonly cases: number
  readonly faults: readonly string[]
}

const AT_ONCE = 8

/** Asks the operation as every stranger, with every chosen id of the victim in every place for an id. */
export async function runOperation(bench: Bench, operation: Operation): Promise<Outcome> {
  const before = await bench.oracle.sums()
  const faults: string[] = []
  let cases = 0
  for (const principal of bench.principals) {
    await bench.oracle.restoreSessions()
    if (operation.slots.length === 0) {
      cases += 1
      faults.push(...(await faultsWithoutId(bench, operation, principal)))
    }
    for (const slot of operation.slots) {
      const outcome = await runSlot(bench, { operation, slot, principal })
      cases += outcome.cases
      faults.push(...outcome.faults)
    }
  }
  faults.push(...touched(before, await bench.oracle.sums(), bench.principals).map((table) => `${operation.name}: rows of ${table} were touched`))
  return { cases, faults }
}

interface Place {
  readonly operation: Operation
  readonly slot: Slot
  readonly principal: Principal
}

async function runSlot(bench: Bench, place: Place): Promise<Outcome> {
  const { operation, slot, principal } = place
  const variables = variablesFor(operation, bench.other)
  const unknown = randomUUID()
  const expected = await askAll(bench, place, withId(variables, slot, unknown))
  const faults: string[] = []
  const ids = chosenIds(bench, place)
  await inTurns(ids, async (id) => {
    const answers = await askAll(bench, place, withId(variables, slot, id))
    const name = `${operation.name} ${slot.path.join('.')} as ${principal.name}`
    for (const leak of bench.oracle.leaksIn(answers.join('\n'), id, principal)) faults.push(`${name}: gives away ${leak}`)
    if (answers.some((answer) => answer.includes('"BROKEN"'))) faults.push(`${name}: breaks with ${kindOf(bench.victim, id)}`)
    const [told, known] = [answers.map((answer) => shapeOf(answer, id)).join(), expected.map((answer) => shapeOf(answer, unknown)).join()]
    if (told !== known) faults.push(`${name}: tells ${kindOf(bench.victim, id)} from an unknown id: ${told} / ${known}`)
  })
  return { cases: ids.length, faults }
}

async function faultsWithoutId(bench: Bench, operation: Operation, principal: Principal): Promise<string[]> {
  const answers = await askAll(bench, { operation, principal }, variablesFor(operation, bench.other))
  const broken = answers.some((answer) => answer.includes('"BROKEN"')) ? [`${operation.name} as ${principal.name}: breaks`] : []
  return [...broken, ...bench.oracle.leaksIn(answers.join('\n'), '', principal).map((leak) => `${operation.name} as ${principal.name}: gives away ${leak}`)]
}

/** The victim's ids of the very kind the place is for, and some of every other kind, always the same ones. */
function chosenIds(bench: Bench, { operation, slot, principal }: Place): string[] {
  const exact = idsFor(slot.name, bench.victim).filter((id) => !principal.own.includes(id)).slice(0, 1)
  const place = `${operation.name}/${slot.path.join('.')}/${principal.name}`
  const others = [...new Set([...bench.victim.ids.values()].map((ids) => ids[0]!))].filter((id) => !exact.includes(id) && !principal.own.includes(id))
  const kinds = new Map(others.map((id) => [kindOf(bench.victim, id), id]))
  const chosen = [...kinds].sort(([a], [b]) => (scattered(place + a) < scattered(place + b) ? -1 : 1)).slice(0, bench.confused)
  return [...exact, ...chosen.map(([, id]) => id)]
}

function scattered(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

function kindOf(world: World, id: string): string {
  return [...world.ids].find(([, ids]) => ids.includes(id))?.[0] ?? 'an id'
}

/** What an answer tells by its errors and by what is missing: the rest depends on what the asker did before. */
function shapeOf(answer: string, sent: string): string {
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] }
  const told = (errors ?? []).map((error) => `${error.extensions?.code}: ${error.message.replaceAll(sent, 'ID').replace(/Reference: \w+/, '')}`)
  const roots = data ? Object.entries(data).map(([name, value]) => `${name} ${Array.isArray(value) ? `list${Math.sign(value.length)}` : value === null ? 'null' : 'there'}`) : ['nothing']
  return [...told, ...roots].join(' | ')
}

async function askAll(bench: Bench, { operation, principal }: Pick<Place, 'operation' | 'principal'>, variables: Variables): Promise<string[]> {
  const answers: string[] = []
  for (const query of operation.documents) answers.push(await ask(bench.api.url, principal.cookie, { query, variables }))
  return answers
}

async function ask(url: string, cookie: string, body: object): Promise<string> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
  return response.text()
}

/** Refusals inside the victim's organization are written into its audit, as they must be; nothing else may move. */
export function touched(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, principals: readonly Principal[]): string[] {
  const mayMove = principals.some((principal) => principal.isInside) ? ['audit_entry'] : []
  return [...after].filter(([table, sum]) => before.get(table) !== sum && !mayMove.includes(table)).map(([table]) => table)
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
