import { sceneStripsOf } from './background-of.js'
import type { SheetContext } from './sheet-context.js'
import type { RequirementBox, RequirementItem } from './view-day.js'

/** Whose business each of the standard categories is, in the order sheets print the boxes. */
const BOXES: readonly (readonly [department: string, ...categories: string[]])[] = [
  ['Props', 'Props'],
  ['Set dressing', 'Set Dressing', 'Greenery'],
  ['Art department', 'Art Department'],
  ['Picture vehicles', 'Vehicles'],
  ['Animals', 'Animals', 'Animal Wrangler'],
  ['Special effects', 'Special Effects', 'Mechanical Effects'],
  ['Visual effects', 'Visual Effects'],
  ['Stunts', 'Stunts'],
  ['Camera and special equipment', 'Camera', 'Special Equipment'],
  ['Sound and playback', 'Sound', 'Music'],
  ['Wardrobe', 'Wardrobe'],
  ['Hair and make-up', 'Makeup/Hair'],
  ['Locations', 'Location', 'Security'],
  ['Production', 'Additional Labor', 'Miscellaneous', 'Notes'],
]

/** One box for each department the day asks something of: what the breakdown of its scenes needs, then what the office typed. */
export function requirementsOf(sheet: SheetContext): readonly RequirementBox[] {
  const typed = sheet.details.requirements ?? []
  const needed = neededOf(sheet)
  const names = BOXES.map(([department]) => department)
  const others = typed.map(({ department }) => nameOf(department)).filter((department) => !names.includes(department))
  return [...names, ...new Set(others)].flatMap((department) => {
    const [, ...categories] = BOXES.find(([name]) => name === department) ?? [department]
    const items = [
      ...categories.flatMap((category) => needed.get(category) ?? []),
      ...typed.filter((one) => nameOf(one.department) === department).map(({ text }) => ({ text, scenes: '', typed: true as const })),
    ]
    return items.length > 0 ? [{ department, items }] : []
  })
}

/** "props" and "Props" are one box. */
function nameOf(department: string): string {
  return BOXES.find(([name]) => name.toLowerCase() === department.trim().toLowerCase())?.[0] ?? department.trim()
}

interface Needed {
  readonly quantity: number
  readonly scenes: ReadonlySet<string>
}

/** By category, what the scenes of the day need, each thing once. */
function neededOf(sheet: SheetContext): ReadonlyMap<string, readonly RequirementItem[]> {
  const byCategory = new Map<string, Map<string, Needed>>()
  for (const { sceneId } of sceneStripsOf(sheet)) {
    const number = sheet.input.scenes.get(sceneId)?.number ?? '?'
    for (const { category, name, quantity } of sheet.input.sceneNeeds?.get(sceneId)?.elements ?? []) {
      const things = byCategory.get(category) ?? new Map<string, Needed>()
      const known = things.get(name)
      things.set(name, { quantity: Math.max(quantity, known?.quantity ?? 0), scenes: new Set([...(known?.scenes ?? []), number]) })
      byCategory.set(category, things)
    }
  }
  return new Map([...byCategory].map(([category, things]) => [category, [...things].map(itemOf)]))
}

function itemOf([name, { quantity, scenes }]: readonly [string, Needed]): RequirementItem {
  return { text: quantity > 1 ? `${name} × ${quantity}` : name, scenes: [...scenes].join(', ') }
}
