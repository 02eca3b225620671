import { formatEighths, totalsOfDay, type Eighths, type SceneStrip } from '@callboard/schedule'
import { formatDuration, minutes } from '@callboard/time'
import { foldName } from '../fold-name.js'
import type { SceneFacts } from '../scene-facts.js'
import { paceOfCalls, type Slot } from '../timeline.js'
import { flagsOf } from './flags-of.js'
import { printedAfterCall, type SheetContext } from './sheet-context.js'
import type { BannerRow, SceneRow, SheetTotals } from './view-tables.js'

/** The day's strips in shooting order. */
export function sceneRowsOf(sheet: SheetContext): readonly (SceneRow | BannerRow)[] {
  return sheet.timeline.map((slot) => {
    const { strip } = slot
    if (strip.kind === 'scene') return sceneRowOf(sheet, strip, slot)
    return {
      kind: 'banner',
      text: strip.text,
      length: strip.minutes > 0 ? formatDuration(strip.minutes) : '',
      starts: printedAfterCall(sheet, slot.startsAfter),
    }
  })
}

/** What the day adds up to. */
export function totalsOf({ input }: SheetContext): SheetTotals {
  const { eighths, scenes, estimatedMinutes } = totalsOfDay(input.board, input.day.id, paceOfCalls(input))
  const estimated = input.board.strips.some(
    (strip) => strip.kind === 'scene' && strip.dayId === input.day.id && isEstimated(input.scenes.get(strip.sceneId)),
  )
  return {
    scenes: `${scenes} ${scenes === 1 ? 'scene' : 'scenes'}`,
    pages: `${pagesText(eighths, estimated)} ${Number(eighths) === 8 ? 'page' : 'pages'}`,
    time: formatDuration(estimatedMinutes),
  }
}

/** "2 3/8", and "~2 3/8" while nobody has measured it. */
export function pagesText(eighths: Eighths, estimated: boolean): string {
  return `${estimated ? '~' : ''}${formatEighths(eighths)}`
}

/** "1, 2, 5": the numbers of the cast whose characters are in any of these scenes. */
export function castNumbersIn({ cast }: SheetContext, scenes: readonly (SceneFacts | undefined)[]): string {
  const present = new Set(scenes.flatMap((scene) => scene?.characters.map(foldName) ?? []))
  const inThem = cast.filter((person) => person.characters.some((name) => present.has(foldName(name))))
  return inThem.flatMap(({ castNumber }) => castNumber ?? []).join(', ')
}

function sceneRowOf(sheet: SheetContext, strip: SceneStrip, { startsAfter, length }: Slot): SceneRow {
  const { scenes, forPersonId } = sheet.input
  const scene = scenes.get(strip.sceneId)
  return {
    kind: 'scene',
    number: sceneNumber(scene, strip.part),
    intExt: scene?.intExt ?? '',
    set: scene?.set ?? 'TBA',
    synopsis: scene?.synopsis ?? '',
    dayNight: shortTimeOfDay(scene?.timeOfDay ?? ''),
    pages: pagesText(strip.eighths, isEstimated(scene)),
    cast: castNumbersIn(sheet, [scene]),
    location: locationNumber(sheet, strip.sceneId),
    starts: printedAfterCall(sheet, startsAfter),
    mine: sheet.calls.get(forPersonId ?? '')?.sceneIds.includes(strip.sceneId) ?? false,
    sceneId: strip.sceneId,
    scriptDay: sheet.details.scenes?.[strip.sceneId]?.scriptDay || (sheet.input.sceneNeeds?.get(strip.sceneId)?.scriptDay ?? ''),
    flags: flagsOf(sheet, strip.sceneId),
    note: sheet.details.scenes?.[strip.sceneId]?.note ?? '',
    length: length > 0 ? formatDuration(minutes(length)) : '',
  }
}

function sceneNumber(scene: SceneFacts | undefined, part: string | null): string {
  return `${scene?.number ?? '?'}${part ? ` pt ${part}` : ''}`
}

function isEstimated(scene: SceneFacts | undefined): boolean {
  return scene?.eighthsEstimated ?? true
}

const SHORT: Readonly<Record<string, string>> = { DAY: 'D', NIGHT: 'N', CONTINUOUS: 'CONT', CONTINUED: 'CONT', MORNING: 'MORN', AFTERNOON: 'AFT', EVENING: 'EVE' }

/** As sheets print it: D and N, what is long shortened, anything rarer as written. */
function shortTimeOfDay(timeOfDay: string): string {
  const upper = timeOfDay.toUpperCase()
  return SHORT[upper] ?? upper
}

function locationNumber({ input, locationIds }: SheetContext, sceneId: string): string {
  const id = input.sceneLocations?.get(sceneId) ?? input.day.locationId
  return id === null ? '' : String(locationIds.indexOf(id) + 1)
}
