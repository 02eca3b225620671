import { attendanceOfBoard } from '@callboard/call-sheet'
import { checker, sunTimesOf, type Board, type Booking, type BreakdownScene, type Checker, type ChecksInput, type LocationWindow } from '@callboard/schedule'
import { localDate } from '@callboard/time'
import type { ScheduleFacts } from '../schedule-facts.js'
import type { Ground } from './ground.js'

/** A board ready to be checked again after each edit. Comes by itself, after the board: the rules are not small. */
export function startChecks(board: Board, facts: ScheduleFacts, ground: Ground): Checker {
  return checker(checksInput(board, facts, ground))
}

function checksInput(board: Board, facts: ScheduleFacts, ground: Ground): ChecksInput {
  const { breakdown } = ground
  const own = new Map(breakdown.people.map((person) => [person.personId, person]))
  return {
    board,
    zone: facts.zone,
    clockStyle: facts.clock === 'h24' ? '24h' : '12h',
    breakdown: { ...breakdown, scenes: [...facts.scenes.values()].map(breakdownScene) },
    attendanceOf: attendanceOfBoard({ zone: facts.zone, people: facts.people, scenes: facts.scenes }),
    people: facts.people.map(({ personId, name, kind, department, position }) => ({
      personId,
      name,
      kind,
      department,
      position,
      bornOn: own.get(personId)?.birthDate ?? null,
      rulePacks: own.get(personId)?.rulePacks ?? null,
    })),
    rulePacks: breakdown.rulePacks,
    locations: breakdown.locations.map((place) => ({ ...place, windows: windowsOf(place) })),
    bookings: ground.bookingsElsewhere.map(bookingThere),
    sunOn: ({ locationId, date }) => {
      const place = breakdown.locations.find((one) => one.locationId === locationId)
      if (!place || place.latitude === null || place.longitude === null) return null
      return sunTimesOf({ latitude: place.latitude, longitude: place.longitude, date, zone: facts.zone })
    },
  }
}

/** From call to estimated wrap there; where the wrap is not known, the whole day. */
function bookingThere({ personId, date, productionTitle, callAt, wrapAt }: Ground['bookingsElsewhere'][number]): Booking {
  return { personId, elementId: null, date, where: productionTitle, span: wrapAt && { call: callAt, wrap: wrapAt } }
}

function breakdownScene(scene: ScheduleFacts['scenes'] extends ReadonlyMap<string, infer Scene> ? Scene : never): BreakdownScene {
  return {
    ...scene,
    intExt: scene.intExt === '' ? null : (scene.intExt as BreakdownScene['intExt']),
    lighting: scene.lighting === 'dawnDusk' ? 'dawn/dusk' : scene.lighting,
  }
}

type Place = Ground['breakdown']['locations'][number]

const EVER = localDate('2199-12-31')
const ALWAYS = localDate('1900-01-01')

function windowsOf({ availableFrom, availableTo, permitUntil }: Place): readonly LocationWindow[] {
  return [
    ...(availableFrom || availableTo ? [{ kind: 'available' as const, from: availableFrom ?? ALWAYS, to: availableTo ?? EVER, note: '' }] : []),
    ...(permitUntil ? [{ kind: 'permit' as const, from: ALWAYS, to: permitUntil, note: '' }] : []),
  ]
}
