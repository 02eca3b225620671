import { compareText } from '../order-keys.js'

/** Properties of a whole scene that the standard writes as elements, by their number in the Universal Category Identification Standard. */
export const SCENE_FIELDS = {
  set: { ucid: 0, name: 'Set' },
  intExt: { ucid: 1, name: 'INT/EXT' },
  timeOfDay: { ucid: 2, name: 'Day/Night' },
  scriptDay: { ucid: 3, name: 'Script Day' },
  unit: { ucid: 4, name: 'Unit' },
} as const

export type SceneField = keyof typeof SCENE_FIELDS

/** The 29 categories of elements by the numbers of the same standard; it has none for Synopsis, and leaves numbers from 500 to others. */
const UCIDS: readonly (readonly [name: string, ucid: number])[] = [
  ['Script Day', 3],
  ['Unit', 4],
  ['Sequence', 5],
  ['Location', 6],
  ['Cast Members', 100],
  ['Background Actors', 101],
  ['Stunts', 102],
  ['Vehicles', 103],
  ['Props', 104],
  ['Special Effects', 105],
  ['Wardrobe', 106],
  ['Makeup/Hair', 107],
  ['Animals', 108],
  ['Animal Wrangler', 109],
  ['Camera', 110],
  ['Music', 111],
  ['Sound', 112],
  ['Art Department', 113],
  ['Set Dressing', 114],
  ['Greenery', 115],
  ['Security', 116],
  ['Special Equipment', 117],
  ['Additional Labor', 118],
  ['Visual Effects', 119],
  ['Mechanical Effects', 120],
  ['Notes', 121],
  ['Comments', 122],
  ['Miscellaneous', 123],
  ['Synopsis', 500],
]

/** Where what fits nowhere else goes. */
export const MISCELLANEOUS = 'Miscellaneous'

const OTHER = 124

/** What other programs call the categories. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CAST: 'Cast Members',
  ACTORS: 'Cast Members',
  CHARACTERS: 'Cast Members',
  TALENT: 'Cast Members',
  BACKGROUND: 'Background Actors',
  BACKGROUNDPERFORMERS: 'Background Actors',
  EXTRAS: 'Background Actors',
  ATMOSPHERE: 'Background Actors',
  ANIMALWRANGLERS: 'Animal Wrangler',
  ANIMALHANDLER: 'Animal Wrangler',
  LIVESTOCK: 'Animals',
  SPECIALEFFECTSSFX: 'Special Effects',
  SFX: 'Special Effects',
  VFX: 'Visual Effects',
  MAKEUP: 'Makeup/Hair',
  HAIRMAKEUP: 'Makeup/Hair',
  COSTUMES: 'Wardrobe',
  VEHICLESANIMALS: 'Vehicles',
  PICTUREVEHICLES: 'Vehicles',
  OPTICALEFFECTS: 'Visual Effects',
  ADDITIONALLABOUR: 'Additional Labor',
  OTHER: MISCELLANEOUS,
}

const nameByUcid = new Map(UCIDS.map(([name, ucid]) => [ucid, name]))
const ucidByName = new Map(UCIDS)
const nameByFolded = new Map([...UCIDS.map(([name]) => [folded(name), name] as const), ...Object.entries(OTHER_NAMES)])

/** The 29 categories in the order of the standard, those about the scene itself last. */
export const CATEGORY_NAMES: readonly string[] = UCIDS.map(([name]) => name).toSorted(byCategoryNumber)

/** The standard's number of one of the 29 categories; null for another name. */
export function ucidOf(category: string): number | null {
  return ucidByName.get(category) ?? null
}

/**
 * Sorts categories as the standard numbers them: cast from 100 on; what describes the scene itself has lower numbers and comes last, before
 * names of one's own.
 */
export function byCategoryNumber(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compareText(a, b)
}

function rankOf(category: string): number {
  const number = ucidOf(category)
  if (number === null) return 10_000
  return number < 100 ? 1000 + number : number
}

/** One of the 29 names for a category by its number or any spelling of its name ("Extras"); null when it is none of them. */
export function categoryOf(ucid: number | null, name: string): string | null {
  if (ucid === OTHER) return nameByFolded.get(folded(name)) ?? MISCELLANEOUS
  return (ucid === null ? undefined : nameByUcid.get(ucid)) ?? nameByFolded.get(folded(name)) ?? null
}

/** The property of scenes a category stands for, or null. */
export function sceneFieldOf(ucid: number | null, name: string): SceneField | null {
  const fields = Object.entries(SCENE_FIELDS) as [SceneField, { ucid: number; name: string }][]
  const found = fields.find(([field, each]) => field !== 'unit' && (ucid === null ? folded(each.name) === folded(name) : each.ucid === ucid))
  return found?.[0] ?? null
}

function folded(name: string): string {
  return name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}
