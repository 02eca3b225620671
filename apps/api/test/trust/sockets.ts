import { createRequire } from 'node:module'
import { type Client, createClient } from 'graphql-ws'
import { sql } from '../builders.js'
import type { Operation } from './operations.js'
import type { Bench } from './run-cases.js'
import type { Variables } from './values.js'

export const EVENT_OF: Readonly<Record<string, string>> = {
  draftMoved: 'draft.draft_id', draftPresence: 'draft.draft_id', breakdownChanged: 'production.production_id', deliveriesMoved: 'production.production_id', notificationsMoved: 'person.person_id', problemsMoved: 'production.production_id', screenplayImportMoved: 'screenplay_import.screenplay_import_id' }
const WAIT = 250

/** Node 20 has no WebSocket of its own; this is the one the server uses. */
const nodeRequire = createRequire(import.meta.url)
const { WebSocket } = createRequire(nodeRequire.resolve('@nestjs/graphql'))('ws') as { WebSocket: new (url: string, protocols: string, options: object) => object }

const open: Client[] = []

/** Somebody's socket, by the cookie they hold. */
export function clientFor(bench: Bench, cookie: string): Client {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie } })
    }
  }
  const client = createClient({ url: `${bench.api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0 })
  open.push(client)
  return client
}

export function closeSockets(): void {
  for (const client of open.splice(0)) void client.dispose()
}

export interface Asked {
  readonly operation: Operation
  readonly variables: Variables
}

/** Subscribes; what is heard is added to the list for as long as nobody stops it, errors too. */
export function listenTo(client: Client, { operation, variables }: Asked): { readonly heard: string[]; stop(): void } {
  const heard: string[] = []
  const keep = (value: unknown) => void heard.push(value instanceof Error ? value.message : JSON.stringify(value))
  const stop = client.subscribe({ query: operation.documents[0]!, variables }, { next: keep, error: keep, complete: () => undefined })
  return { heard, stop }
}

/** The first that is heard while the victim's events are announced: how things stand, an event, or a refusal. */
export async function heardBy(bench: Bench, client: Client, asked: Asked, least = 1): Promise<string[]> {
  const { heard, stop } = listenTo(client, asked)
  for (let turn = 0; turn < 20 && heard.length < least; turn += 1) {
    await pause()
    await announceVictims(bench, asked.operation)
  }
  stop()
  return heard.slice(0, least)
}

export const pause = () => new Promise((resolve) => setTimeout(resolve, WAIT))

/** What the victim's own listeners would hear. */
export async function announceVictims(bench: Bench, operation: Operation): Promise<void> {
  const subjectId = bench.victim.ids.get(EVENT_OF[operation.name]!)![0]
  const event = { kind: operation.name, organizationId: bench.victim.organizationId, subjectId, facts: { version: 7, state: 'ready', progress: 50 } }
  await sql(bench.api, 'select pg_notify($1, $2)', ['callboard', JSON.stringify(event)])
}
