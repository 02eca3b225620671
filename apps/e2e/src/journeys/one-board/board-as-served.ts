import { production } from '@callboard/example-film'
import type { Page } from 'playwright-core'

interface Placed {
  readonly id: string
  readonly order: string
}

interface Board {
  readonly days: readonly Placed[]
  readonly strips: readonly (Placed & { readonly dayId: string | null })[]
}

/** Days and strips in the server's order, the boneyard last. */
export async function boardAsServed(page: Page, url: string): Promise<string[]> {
  const { production: one } = await ask<{ production: { draftId: string } }>(page, url, 'query ($id: ID!) { production(productionId: $id) { draftId } }', { id: production.productionId })
  const { draft } = await ask<{ draft: { board: Board } }>(page, url, 'query ($id: ID!) { draft(draftId: $id) { board } }', { id: one.draftId })
  const stripsOn = (dayId: string | null) => draft.board.strips.filter((strip) => strip.dayId === dayId).toSorted(byOrder).map(({ id }) => id)
  return [...draft.board.days.toSorted(byOrder).flatMap(({ id }) => [id, ...stripsOn(id)]), 'boneyard', ...stripsOn(null)]
}

/** Ids of all edits the server numbered. */
export async function servedEdits(page: Page, url: string): Promise<ReadonlySet<string>> {
  const { production: one } = await ask<{ production: { draftId: string } }>(page, url, 'query ($id: ID!) { production(productionId: $id) { draftId } }', { id: production.productionId })
  const ids = new Set<string>()
  for (let after = 0; ; ) {
    const { draftEdits } = await ask<{ draftEdits: { version: number; clientEditId: string }[] }>(
      page, url, 'query ($id: ID!, $after: Int!) { draftEdits(draftId: $id, afterVersion: $after) { version clientEditId } }', { id: one.draftId, after },
    )
    for (const edit of draftEdits) ids.add(edit.clientEditId)
    const last = draftEdits.at(-1)
    if (!last) return ids
    after = last.version
  }
}

/** As the board sorts: by key as plain text, ties by id. */
function byOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}

async function ask<Data>(page: Page, url: string, query: string, variables: object): Promise<Data> {
  const response = await page.context().request.post(`${url}/graphql`, { data: { query, variables } })
  const { data } = (await response.json()) as { data: Data }
  return data
}
