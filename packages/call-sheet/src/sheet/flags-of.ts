import { foldName } from '../fold-name.js'
import { isMinor } from './cast-rows-of.js'
import type { SheetContext } from './sheet-context.js'

/** What a sheet says beside a scene that needs one of these, in this order. */
const FLAGS: readonly (readonly [category: string, flag: string])[] = [
  ['Stunts', 'Stunt'],
  ['Special Effects', 'SFX'],
  ['Mechanical Effects', 'SFX'],
  ['Visual Effects', 'VFX'],
  ['Animals', 'Animal'],
  ['Vehicles', 'Vehicle'],
]

/** "Stunt", "SFX", "Minor", "BG 12": what everybody must know of a scene. */
export function flagsOf(sheet: SheetContext, sceneId: string): readonly string[] {
  const needs = sheet.input.sceneNeeds?.get(sceneId)
  const categories = new Set(needs?.elements.map(({ category }) => category))
  const flags = FLAGS.flatMap(([category, flag]) => (categories.has(category) ? [flag] : []))
  const minors = hasMinor(sheet, sceneId) ? ['Minor'] : []
  const background = needs && needs.background > 0 ? [`BG ${needs.background}`] : []
  return [...new Set([...flags, ...minors, ...background])]
}

function hasMinor(sheet: SheetContext, sceneId: string): boolean {
  const minors = sheet.cast.filter((person) => isMinor(sheet, person))
  if (minors.length === 0) return false
  const present = new Set(sheet.input.scenes.get(sceneId)?.characters.map(foldName))
  return minors.some(({ characters }) => characters.some((name) => present.has(foldName(name))))
}
