import { ok, refuse, type Result } from '@callboard/basics'
import { parseInstant, type Instant, type LocalDate } from '@callboard/time'
import type { SceneOrder } from '../breakdown/breakdown.js'
import { checkText } from './check-text.js'
import { dateMeant } from './dates.js'
import { LONGEST, USS_LIMITS } from './limits.js'
import { idOf, listIn, textIn, valueIn } from './loose.js'
import { readBoards } from './read-boards.js'
import { readElements } from './read-elements.js'
import { readScenes } from './read-scenes.js'
import { readSheets } from './read-sheets.js'
import type { UssContent, UssHeader, UssRefusal } from './uss-schedule.js'
import { MOST_REMARKS, Unreadable } from './unreadable.js'

/**
 * Reads the text of a `.uss` file, whoever wrote it: keys it does not know are passed over, optional ones may be missing, the names of early
 * versions of the standard are understood. Days get the dates of the file's calendar, from `startOn` where it has none. Refuses, with a sentence,
 * what is no such file, what is too large or nested too deep, and what is made to do harm.
 */
export function readUss(text: string, { startOn }: { readonly startOn: LocalDate }): Result<UssContent, UssRefusal> {
  try {
    checkText(text)
    return ok(contentOf(rootOf(parsed(text)), startOn))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return refuse(error.refusal)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    throw new Unreadable('notJson', 'This is not a Universal Schedule file: its text is not JSON, or it breaks off in the middle.')
  }
}

function rootOf(file: unknown): unknown {
  const root = valueIn(file, 'universalScheduleStandard', 'entertainmentIndustryBreakdownFormat')
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    throw new Unreadable('notUss', 'This is JSON, but not a Universal Schedule: it does not say “universalScheduleStandard”.')
  }
  return root
}

function contentOf(root: unknown, startOn: LocalDate): UssContent {
  const remarks = new Set<string>()
  const remark = (sentence: string) => void (remarks.size < MOST_REMARKS && remarks.add(sentence))
  const known = readElements(root, remark)
  const sheets = readSheets(root)
  const { scenes, sceneOf, comments } = readScenes([...sheets.values()], known, remark)
  if (scenes.length === 0) throw new Unreadable('notUss', 'There is no scene in this file.')
  const breakdown = {
    elements: [...known.elements, ...comments],
    scenes,
    links: known.links,
    availabilities: known.availabilities,
    events: known.events,
    orders: readOrders(root, new Set(scenes.map(({ sceneId }) => sceneId))),
  }
  const boards = readBoards(root, { sheets, sceneOf, startOn, remark })
  return { header: readHeader(root), source: textIn(root, 'source', LONGEST.name), breakdown, boards, remarks: [...remarks] }
}

function readHeader(root: unknown): UssHeader {
  const text = (name: string, longest: number = LONGEST.name) => textIn(root, name, longest)
  return {
    id: idOf(valueIn(root, 'id')) ?? '',
    name: text('name'),
    project: text('project'),
    company: text('company'),
    author: text('author'),
    description: text('description', LONGEST.note),
    season: text('season'),
    episode: text('episode'),
    episodeName: text('episodeName'),
    scheduleColour: text('schedColor'),
    scheduleDate: dateMeant(text('schedDate')),
    scriptColour: text('scriptColor'),
    scriptDate: dateMeant(text('scriptDate')),
    created: instantOf(text('created')),
  }
}

function instantOf(written: string): Instant | null {
  const instant = parseInstant(written.replace(/\.\d+(?=Z$)/, ''))
  return instant.ok ? instant.value : null
}

function readOrders(root: unknown, sceneIds: ReadonlySet<string>): SceneOrder[] {
  return listIn(root, '_callboardSceneOrders', { most: USS_LIMITS.orders, what: 'rules about the order of scenes' }).flatMap((each) => {
    const kind = valueIn(each, 'kind')
    const firstSceneId = idOf(valueIn(each, 'firstSceneId'))
    const secondSceneId = idOf(valueIn(each, 'secondSceneId'))
    if (kind !== 'before' && kind !== 'sameDay') return []
    if (firstSceneId === null || secondSceneId === null || !sceneIds.has(firstSceneId) || !sceneIds.has(secondSceneId)) return []
    return [{ kind, firstSceneId, secondSceneId, reason: textIn(each, 'reason', LONGEST.reason) }]
  })
}
