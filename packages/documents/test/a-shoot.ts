import { CAST, eighths, keysBetween, type Board, type Breakdown, type BreakdownScene, type Element, type SceneStrip, type ShootDay } from '@callboard/schedule'
import { addDays, clockTime, localDate, minutes, weekdayOf } from '@callboard/time'

const NAMES = ['ANA', 'BEN', 'HARBOUR MASTER', 'TOVE', 'OLD LIND', 'MIRA', 'PETRA', 'THE STRANGER', 'DR. AMARA', 'YOUNG ANA', 'SAILOR', 'NIGHT NURSE', 'POLICEWOMAN', 'FERRY CAPTAIN', 'JONAS', 'FISH SELLER']
const SETS = ['PIER', 'HARBOUR OFFICE', 'LIND HOUSE - KITCHEN', 'LIND HOUSE - ATTIC', 'FERRY DECK', 'FISH MARKET', 'HOSPITAL CORRIDOR', 'LIGHTHOUSE', 'BEACH', "BEN'S CAR"]
const SYNOPSES = [
  'Ana finds the boat and its empty cradle.',
  'Ben confesses that he never sent the letter.',
  'The harbour master counts the lights and comes up one short.',
  'Storm. Everyone runs for the ropes.',
  'Tove waits for the last ferry and misses it on purpose while the whole town looks on from the market.',
]
const THINGS: readonly (readonly [category: string, name: string])[] = [
  ['Background Actors', 'Market crowd'], ['Background Actors', 'Ferry passengers'], ['Stunts', 'Ana stunt double'], ['Vehicles', "Ben's car"], ['Vehicles', 'Ferry'],
  ['Props', 'Letter'], ['Props', 'Lantern'], ['Props', 'Boat cradle'], ['Wardrobe', 'Wet coats'], ['Makeup/Hair', 'Bruise, left cheek'], ['Animals', 'Dog'],
  ['Special Effects', 'Rain'], ['Special Equipment', 'Crane'], ['Sound', 'Playback'], ['Set Dressing', 'Nets and crates'], ['Notes', 'Low tide only'],
]

function elementOf(elementId: string, category: string, name: string, boardId: string | null): Element {
  return { elementId, category, name, boardId, personId: null, includeInDood: category === CAST || category === 'Vehicles', allowHold: category === CAST, allowDrop: category === CAST, minimumDropDays: 10, dayRate: null }
}

const cast = NAMES.map((name, index) => elementOf(`c${index}`, CAST, name, String(index + 1)))
const things = THINGS.map(([category, name], index) => elementOf(`t${index}`, category, name, null))

/** A number that looks thrown, always the same for the same place. */
const thrown = (index: number, sides: number) => (Math.imul(index + 7, 2654435761) >>> 8) % sides

function sceneOf(index: number): BreakdownScene {
  const set = SETS[thrown(index, SETS.length)] ?? ''
  const isOut = ['PIER', 'FISH MARKET', 'BEACH', 'FERRY DECK', 'LIGHTHOUSE'].includes(set)
  const timeOfDay = ['DAY', 'NIGHT', 'DAY', 'DUSK'][thrown(index + 3, 4)] ?? 'DAY'
  const people = [...new Set([thrown(index, 3), thrown(index + 1, 9), thrown(index + 2, NAMES.length)])].map((at) => ({ elementId: `c${at}`, quantity: 1 }))
  const needed = [...new Set([thrown(index + 4, THINGS.length), thrown(index + 5, THINGS.length)])].map((at) => ({ elementId: `t${at}`, quantity: THINGS[at]?.[0] === 'Background Actors' ? 12 : 1 }))
  return {
    sceneId: `s${index}`, number: index % 17 === 5 ? `${index}A` : String(index + 1), heading: `${isOut ? 'EXT' : 'INT'}. ${set} - ${timeOfDay}`, intExt: set === "BEN'S CAR" ? 'INT/EXT' : isOut ? 'EXT' : 'INT',
    set, timeOfDay, lighting: timeOfDay === 'NIGHT' ? 'night' : timeOfDay === 'DUSK' ? 'dawn/dusk' : 'day', synopsis: SYNOPSES[index % SYNOPSES.length] ?? '', eighths: eighths(1 + thrown(index + 6, 22)),
    scriptDay: `${timeOfDay === 'NIGHT' ? 'N' : 'D'}${1 + Math.floor(index / 12)}`, unitId: null, estimatedMinutes: index % 4 === 0 ? 95 : null, background: needed.some(({ elementId }) => elementId === 't0' || elementId === 't1') ? 12 : 0,
    elements: [...people, ...needed], omitted: false,
  }
}

const FIRST = localDate('2027-01-11')

function daysOf(count: number): ShootDay[] {
  const dates = Array.from({ length: count * 2 }, (_, index) => addDays(FIRST, index)).filter((date) => weekdayOf(date) < 6).slice(0, count)
  const keys = keysBetween(null, null, count)
  return dates.map((date, index) => ({
    id: `d${index}`, date, order: keys[index]!, type: index === 7 ? 'travel' : index === 13 ? 'holiday' : 'shoot', locked: false, generalCall: clockTime(index % 5 === 4 ? '17:00' : '07:00'),
    locationId: `l${index % 3}`, note: index === 2 ? 'Tide lowest at 13:10' : '',
  }))
}

/** A production of so many shoot days, always the same: scenes in story order over the days, three in the boneyard, lunch each day. */
export function aShoot(dayCount = 32): { readonly board: Board; readonly breakdown: Breakdown } {
  const days = daysOf(dayCount)
  const shot = days.filter(({ type }) => type === 'shoot')
  const scenes = Array.from({ length: shot.length * 4 + 3 }, (_, index) => sceneOf(index))
  const keys = keysBetween(null, null, scenes.length + 1)
  const strips = scenes.map(({ sceneId, eighths: length }, index): SceneStrip => ({
    kind: 'scene', id: `strip-${sceneId}`, sceneId, part: null, eighths: length, locked: false, dayId: shot[Math.floor(index / 4)]?.id ?? null, order: keys[index]!,
  }))
  const lunches = shot.map(({ id }, index) => {
    const [after, before] = keysBetween(keys[index * 4 + 1]!, keys[index * 4 + 2]!, 2)
    const move = index === 3
    return { kind: 'banner' as const, id: `lunch-${id}`, text: move ? 'Company move to the lighthouse' : 'Lunch', minutes: minutes(move ? 45 : 60), purpose: move ? ('companyMove' as const) : ('meal' as const), locked: false, dayId: id, order: (move ? before : after)! }
  })
  return {
    board: { days, strips: [...strips, ...lunches], callExceptions: [] },
    breakdown: {
      elements: [...cast, ...things], scenes, links: [], availabilities: [], orders: [],
      events: [{ elementId: 'c0', date: addDays(FIRST, -4), kind: 'fitting' }, { elementId: 'c1', date: addDays(FIRST, -3), kind: 'rehearsal' }, { elementId: 'c2', date: addDays(FIRST, -1), kind: 'travel' }],
    },
  }
}

export const aHead = { production: 'Harbour Lights', company: 'North Quay Films', unit: 'Main unit', draft: 'Second pass', colour: 'Pink', tint: '#FADADD', asOf: 'Sun 22 Nov 2026 14:41' }
