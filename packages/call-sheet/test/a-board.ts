import { eighths, type Board, type OrderKey, type SceneStrip, type ShootDay, type Strip } from '@callboard/schedule'
import { addDays, clockTime, localDate, minutes, zone } from '@callboard/time'
import type { CalledPerson, SceneFacts } from '../src/index.js'

export const BERLIN = zone('Europe/Berlin')
const MONDAY = localDate('2027-01-11')

/** A day of strips as written: "12 ANA,BEN 8" is scene 12 with Ana and Ben, one page; "- 30" is a banner of half an hour. */
export type WrittenDay = readonly string[]

export interface WrittenBoard {
  readonly board: Board
  readonly days: readonly ShootDay[]
  readonly scenes: ReadonlyMap<string, SceneFacts>
}

/** Shoot days on consecutive dates, "d1", "d2" …, each as written. */
export function boardOf(written: readonly WrittenDay[], call = '07:00', firstDate: string = MONDAY): WrittenBoard {
  const days = written.map((_, index) => dayOf(index, call, firstDate))
  const strips = written.flatMap((day, index) => day.map((text, place) => stripOf(text, `d${index + 1}`, place)))
  const scenes = written.flat().flatMap((text) => (text.startsWith('-') ? [] : [sceneOf(text)]))
  return {
    board: { days, strips, callExceptions: [] },
    days,
    scenes: new Map(scenes.map((scene) => [scene.sceneId, scene])),
  }
}

export function castMember(name: string, plays: readonly string[], offset = 60): CalledPerson {
  return { ...crewMember(name, offset), kind: 'cast', department: 'Cast', position: 'Cast', castNumber: '1', characters: plays }
}

export function crewMember(name: string, offset = 0): CalledPerson {
  return {
    personId: name,
    name,
    kind: 'crew',
    department: 'Camera',
    position: 'Operator',
    castNumber: null,
    characters: [],
    callOffset: minutes(offset),
  }
}

function dayOf(index: number, call: string, firstDate: string): ShootDay {
  const date = addDays(localDate(firstDate), index)
  return { id: `d${index + 1}`, type: 'shoot', locked: false, order: orderOf(index), date, generalCall: clockTime(call), locationId: null, note: '' }
}

function stripOf(text: string, dayId: string, place: number): Strip {
  const [number = '', , length = '0'] = text.split(' ')
  const at = { id: `${dayId}-${place}`, dayId, order: orderOf(place), locked: false }
  if (number === '-') return { kind: 'banner', ...at, text: 'Banner', minutes: minutes(Number(text.slice(2))), purpose: 'note' }
  const strip: SceneStrip = { kind: 'scene', ...at, sceneId: number, part: null, eighths: eighths(Number(length)) }
  return strip
}

function sceneOf(text: string): SceneFacts {
  const [number = '', characters = '', length = '0'] = text.split(' ')
  return {
    sceneId: number,
    number,
    heading: `INT. ROOM ${number} - DAY`,
    intExt: 'INT',
    set: `ROOM ${number}`,
    timeOfDay: 'DAY',
    synopsis: `What happens in ${number}.`,
    characters: characters.split(','),
    eighths: eighths(Number(length)),
    eighthsEstimated: false,
  }
}

function orderOf(index: number): OrderKey {
  return `a${String(index).padStart(3, '0')}` as OrderKey
}
