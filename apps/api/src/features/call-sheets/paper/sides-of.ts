import type { CallSheetView } from '@callboard/call-sheet'
import type { SidesView } from '@callboard/documents'

export interface SceneText {
  readonly sceneId: string
  readonly heading: string
  readonly blocks: readonly { readonly kind: string; readonly text: string }[]
}

/** The scenes of a sheet with their text, in shooting order; a scene shot in two parts stands once. */
export function sidesOf(view: CallSheetView, texts: readonly SceneText[]): SidesView {
  const byId = new Map(texts.map((text) => [text.sceneId, text]))
  const told = new Set<string>()
  const scenes = view.scenes.flatMap((row) => {
    if (row.kind !== 'scene' || told.has(row.sceneId ?? row.number)) return []
    told.add(row.sceneId ?? row.number)
    const text = byId.get(row.sceneId ?? '')
    const heading = text?.heading ?? [row.intExt, row.set, row.dayNight].filter((part) => part !== '').join(' ')
    return { number: row.number, heading, pages: row.pages, cast: row.cast, blocks: text?.blocks ?? [] }
  })
  const { production, company, dayOfDays, date, revision } = view.header
  return { production, company, day: dayOfDays, date, colour: revision.word, secret: view.footer.confidentiality ?? '', scenes }
}
