import type { CheckedDay, Slot } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { placeOfScene } from '../places-of.js'
import type { RedFlag } from '../red-flag.js'

/** Scenes in two places one after the other without a company move between them, and company moves that take no time. */
export function companyMoveFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  return [...movesWithoutTime(day), ...changesWithoutMove(ground, day)]
}

function movesWithoutTime(day: CheckedDay): readonly RedFlag[] {
  return day.slots.flatMap(({ strip }) => {
    if (strip.kind !== 'banner' || strip.purpose !== 'companyMove' || strip.minutes > 0) return []
    const subjects = { stripIds: [strip.id], dayIds: [day.day.id] }
    const sentence = `The company move on ${day.fullName} has no time.`
    return [flag({ check: 'company-move', severity: 'warning', subjects, figures: [], sentence })]
  })
}

interface At {
  readonly place: string
  readonly slot: Slot
  readonly name: string
}

function changesWithoutMove(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  if (!ground.input.locationOfSet) return []
  const flags: RedFlag[] = []
  let last: At | null = null
  for (const slot of day.slots) {
    if (slot.strip.kind === 'banner') last = slot.strip.purpose === 'companyMove' ? null : last
    const here = placeOf(ground, slot)
    if (here && last && here.place !== last.place) flags.push(flagOf(ground, day, last, here))
    last = here ?? last
  }
  return flags
}

function placeOf(ground: Ground, slot: Slot): At | null {
  if (slot.strip.kind !== 'scene') return null
  const place = placeOfScene(ground, slot.strip)
  return place === undefined ? null : { place, slot, name: ground.sceneOf.get(slot.strip.sceneId)?.name ?? '' }
}

function flagOf(ground: Ground, day: CheckedDay, from: At, to: At): RedFlag {
  const name = ({ place }: At) => ground.locationOf.get(place)?.name ?? 'another place'
  return flag({
    check: 'company-move',
    severity: 'warning',
    subjects: {
      stripIds: [from.slot.strip.id, to.slot.strip.id],
      sceneIds: [from, to].flatMap(({ slot }) => (slot.strip.kind === 'scene' ? [slot.strip.sceneId] : [])),
      dayIds: [day.day.id],
      locationIds: [from.place, to.place],
    },
    figures: [],
    sentence: `${day.fullName} goes from ${name(from)} (${from.name}) to ${name(to)} (${to.name}) without time for a company move.`,
  })
}
