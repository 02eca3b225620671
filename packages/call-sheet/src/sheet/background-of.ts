import type { SceneStrip } from '@callboard/schedule'
import type { StandInDetails } from './day-details.js'
import { printedWord } from './printed-time.js'
import { printedIfTyped, type SheetContext } from './sheet-context.js'
import type { BackgroundRow, StandInRow } from './view-day.js'

const KINDS: Readonly<Record<StandInDetails['kind'], string>> = { standIn: 'Stand-in', double: 'Photo double', stunt: 'Stunt' }

export function standInsOf(sheet: SheetContext): readonly StandInRow[] {
  return (sheet.details.standIns ?? []).map((one) => ({
    kind: KINDS[one.kind],
    name: one.name,
    for: one.for ?? '',
    call: printedIfTyped(sheet, one.call),
    report: one.report ?? '',
    note: one.note ?? '',
  }))
}

/** The background as the office typed it; until then, the groups the breakdown names, with the most of each that one scene wants. */
export function backgroundOf(sheet: SheetContext): readonly BackgroundRow[] {
  const { background } = sheet.details
  if (!background) return groupsOf(sheet)
  return background.map((group) => ({
    group: group.group,
    count: group.count,
    call: printedIfTyped(sheet, group.call),
    place: group.place ?? '',
    wardrobe: group.wardrobe ?? '',
    scenes: group.scenes ?? '',
  }))
}

/** The strips of the day that are scenes, in shooting order. */
export function sceneStripsOf({ timeline }: SheetContext): readonly SceneStrip[] {
  return timeline.flatMap(({ strip }) => (strip.kind === 'scene' ? [strip] : []))
}

interface Group {
  readonly count: number
  readonly scenes: ReadonlySet<string>
}

function groupsOf(sheet: SheetContext): readonly BackgroundRow[] {
  const groups = new Map<string, Group>()
  const add = (name: string, count: number, scene: string) => {
    const known = groups.get(name)
    groups.set(name, { count: Math.max(count, known?.count ?? 0), scenes: new Set([...(known?.scenes ?? []), scene]) })
  }
  for (const { sceneId } of sceneStripsOf(sheet)) {
    const needs = sheet.input.sceneNeeds?.get(sceneId)
    const number = sheet.input.scenes.get(sceneId)?.number ?? '?'
    const named = needs?.elements.filter(({ category }) => category === 'Background Actors') ?? []
    for (const { name, quantity } of named) add(name, quantity, number)
    const rest = (needs?.background ?? 0) - named.reduce((sum, { quantity }) => sum + quantity, 0)
    if (rest > 0) add('Background', rest, number)
  }
  return [...groups].map(([group, { count, scenes }]) => ({
    group, count, scenes: [...scenes].join(', '), call: printedWord('TBA'), place: '', wardrobe: '',
  }))
}
