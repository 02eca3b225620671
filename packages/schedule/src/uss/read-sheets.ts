import { LONGEST, USS_LIMITS } from './limits.js'
import { idOf, listIn, numberIn, textIn, valueIn } from './loose.js'

/** A breakdown of a file as it stands: a scene, a banner or the end of a day. */
export interface Sheet {
  readonly id: string
  readonly kind: 'scene' | 'day' | 'banner'
  readonly number: string
  readonly description: string
  readonly comments: string
  readonly pages: number | null
  readonly minutes: number | null
  readonly elements: readonly string[]
  readonly ownScene: unknown
  readonly ownStrip: unknown
  readonly ownDay: unknown
}

/** The sheets by id, in the order of the file. Early files say `strip`, `duration` and `bannerText`. */
export function readSheets(root: unknown): ReadonlyMap<string, Sheet> {
  const sheets = new Map<string, Sheet>()
  for (const each of listIn(root, 'breakdowns', { most: USS_LIMITS.breakdowns, what: 'strips' })) {
    const id = idOf(valueIn(each, 'id'))
    if (id !== null && !sheets.has(id)) sheets.set(id, readSheet(id, each))
  }
  return sheets
}

function readSheet(id: string, sheet: unknown): Sheet {
  const ownDay = valueIn(sheet, '_callboardDay')
  const type = textIn(sheet, 'type', 20)
  const time = numberIn(sheet, 'time', 'duration')
  const elements = listIn(sheet, 'elements', { most: USS_LIMITS.sceneElements, what: 'elements in one scene' }).map(idOf)
  return {
    id,
    kind: ownDay !== undefined || type === 'day' ? 'day' : type === 'banner' ? 'banner' : 'scene',
    number: textIn(sheet, 'scene', 100),
    description: textIn(sheet, ['description', 'bannerText'], LONGEST.synopsis),
    comments: textIn(sheet, 'comments', LONGEST.note),
    pages: numberIn(sheet, 'pages'),
    minutes: time === null || time < 0 ? null : Math.min(10_080, Math.round(time / 60_000)),
    elements: [...new Set(elements.filter((element) => element !== null))],
    ownScene: valueIn(sheet, '_callboardScene'),
    ownStrip: valueIn(sheet, '_callboardStrip'),
    ownDay,
  }
}
