import { groupedBy } from '@callboard/basics'
import type { ElementLink } from '../breakdown/breakdown.js'
import type { Remark } from './unreadable.js'

/** The links that lead away: one that comes back to where it started, over whatever others, is left out, because it would bring itself for ever. */
export function withoutCircles(links: readonly ElementLink[], remark: Remark): readonly ElementLink[] {
  const from = groupedBy(links, ({ elementId }) => elementId)
  const closing = new Set<ElementLink>()
  const state = new Map<string, 'open' | 'done'>()
  for (const start of from.keys()) {
    if (!state.has(start)) walk(start, { from, state, closing })
  }
  if (closing.size > 0) remark(`${closing.size === 1 ? 'One link between elements leads' : `${closing.size} links between elements lead`} back to where they start; left out.`)
  return links.filter((link) => !closing.has(link))
}

interface Walk {
  readonly from: ReadonlyMap<string, readonly ElementLink[]>
  readonly state: Map<string, 'open' | 'done'>
  readonly closing: Set<ElementLink>
}

/** Depth first with a stack of its own: a chain of thousands must not end in the language's. */
function walk(start: string, { from, state, closing }: Walk): void {
  const stack = [{ id: start, next: 0 }]
  state.set(start, 'open')
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const link = from.get(top.id)?.[top.next]
    top.next += 1
    if (link === undefined) {
      state.set(top.id, 'done')
      stack.pop()
    } else if (state.get(link.linkedElementId) === 'open') closing.add(link)
    else if (!state.has(link.linkedElementId)) {
      state.set(link.linkedElementId, 'open')
      stack.push({ id: link.linkedElementId, next: 0 })
    }
  }
}
