import { CAST, doodOf } from '@callboard/schedule'
import type { Plan } from './plan-publication.js'

/** What each performer's day is in the day out of days of the unit's board, by date and person; who plays several parts has the code of one that works. */
export function codesByDate({ board, facts }: Pick<Plan, 'board' | 'facts'>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const elements = facts.cast.map((element) => ({ ...element, category: CAST, dayRate: null }))
  const inScene = new Map<string, { elementId: string; quantity: number }[]>()
  for (const { elementId, sceneIds } of facts.cast) {
    for (const sceneId of sceneIds) inScene.set(sceneId, [...(inScene.get(sceneId) ?? []), { elementId, quantity: 1 }])
  }
  const dood = doodOf({
    boards: [board],
    breakdown: {
      elements,
      scenes: facts.scenes.map(({ sceneId }) => ({ sceneId, elements: inScene.get(sceneId) ?? [] })),
      events: facts.cast.flatMap(({ elementId, events }) => events.map((event) => ({ ...event, elementId }))),
    },
  })
  return new Map(dood.days.map(({ date }, index) => [date, codesOf(dood.rows.map(({ element, cells }) => ({ personId: element.personId, cell: cells[index] })))]))
}

function codesOf(cells: readonly { readonly personId: string | null; readonly cell: { readonly code: string; readonly kind: string } | undefined }[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const { personId, cell } of cells) {
    if (personId !== null && cell && cell.code !== '' && (cell.kind === 'work' || !codes.has(personId))) codes.set(personId, cell.code)
  }
  return codes
}
