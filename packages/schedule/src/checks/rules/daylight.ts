import { addDays, type ClockTime, type LocalDate } from '@callboard/time'
import type { Severity } from '../../rule-packs/rule-pack.js'
import type { SunTimes } from '../checks-input.js'
import type { CheckedDay, Slot } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground, SceneGround } from '../ground.js'
import type { RedFlag } from '../red-flag.js'
import { duration } from '../words.js'

/** Exteriors estimated to be shot in a light that is not the story's: day in the dark, night in daylight, dawn or dusk at another hour. */
export function daylightFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const exteriors = day.slots.flatMap((slot) => {
    const scene = slot.strip.kind === 'scene' ? ground.sceneOf.get(slot.strip.sceneId) : undefined
    return scene && isOutside(scene) ? [{ scene, slot }] : []
  })
  const sun = exteriors.length > 0 ? ground.input.sunOn?.(day.day) : null
  if (!sun) return []
  const light = lightOf(ground, day.day.date, sun)
  return exteriors.flatMap(({ scene, slot }) => {
    const wrong = wrongLight(scene, slot, light)
    return wrong ? [flagOf(ground, day, { scene, slot, wrong })] : []
  })
}

function isOutside({ scene }: SceneGround): boolean {
  return scene.intExt === 'EXT' && scene.lighting !== null
}

/** The sun's moments of the date and, for nights, of the morning after, which differ by a minute or two at most. */
interface Light {
  readonly mornings: readonly Edge[]
  readonly evenings: readonly Edge[]
}

interface Edge {
  readonly dark: number
  /** Sunrise or sunset. */
  readonly sun: number
  readonly clock: ClockTime
}

function lightOf({ clock }: Ground, date: LocalDate, { firstLight, sunrise, sunset, lastLight }: SunTimes): Light {
  const next = addDays(date, 1)
  const edge = (on: LocalDate, dark: ClockTime | null, sun: ClockTime | null): readonly Edge[] =>
    sun === null ? [] : [{ dark: clock.moment(on, dark ?? sun), sun: clock.moment(on, sun), clock: sun }]
  const isPastMidnight = sunrise !== null && sunset !== null && sunset < sunrise
  const evening = isPastMidnight ? next : date
  return {
    mornings: [...edge(date, firstLight, sunrise), ...edge(next, firstLight, sunrise)],
    evenings: [...edge(evening, lastLight, sunset), ...edge(addDays(evening, 1), lastLight, sunset)],
  }
}

interface WrongLight {
  readonly severity: Severity
  readonly says: (time: (clock: ClockTime) => string) => string
  readonly figures: readonly (string | number)[]
}

function wrongLight({ scene }: SceneGround, slot: Slot, light: Light): WrongLight | null {
  if (scene.lighting === 'day') return dayInTheDark(slot, light)
  return scene.lighting === 'night' ? nightInDaylight(slot, light) : missedTwilight(slot, light)
}

function dayInTheDark({ from, to }: Slot, { mornings, evenings }: Light): WrongLight | null {
  const [morning] = mornings
  const [evening] = evenings
  if (morning && from < morning.sun) return wrong('warning', morning.sun - from, (time, length) => `${length} before the sun rises at ${time(morning.clock)}`)
  const nextMorning = mornings[1]?.sun ?? Infinity
  if (!evening || to <= evening.sun || from >= nextMorning) return null
  return wrong('warning', to - evening.sun, (time, length) => `until ${length} after the sun sets at ${time(evening.clock)}`)
}

function nightInDaylight({ from, to }: Slot, { mornings, evenings }: Light): WrongLight | null {
  const [morning, nextMorning] = mornings
  const [evening] = evenings
  if (!morning || !evening) return null
  if (to > morning.sun && from < evening.sun) return wrong('warning', evening.sun - from, (time) => `before the sun sets at ${time(evening.clock)}`)
  if (!nextMorning || to <= nextMorning.sun) return null
  return wrong('warning', to - nextMorning.sun, (time, length) => `until ${length} after the sun rises at ${time(nextMorning.clock)}`)
}

/** How far from sunrise or sunset a scene at dawn or dusk may lie: twilight and the hour of low sun. */
const NEAR = 60

function missedTwilight({ from, to }: Slot, { mornings, evenings }: Light): WrongLight | null {
  const isNear = [...mornings, ...evenings].some(({ dark, sun }) => from <= Math.max(dark, sun + NEAR) && to >= Math.min(dark, sun - NEAR))
  const [morning] = mornings
  const [evening] = evenings
  if (isNear || !morning || !evening) return null
  return wrong('note', from, (time) => `away from sunrise at ${time(morning.clock)} and sunset at ${time(evening.clock)}`)
}

function wrong(severity: Severity, by: number, says: (time: (clock: ClockTime) => string, length: string) => string): WrongLight {
  return { severity, figures: [by], says: (time) => says(time, duration(by)) }
}

function flagOf(ground: Ground, day: CheckedDay, found: { scene: SceneGround; slot: Slot; wrong: WrongLight }): RedFlag {
  const { scene, slot, wrong: light } = found
  const clock = (moment: number) => ground.words.clock(moment, day.day.date)
  const name = `${scene.name} (${[scene.scene.intExt, scene.scene.timeOfDay].filter(Boolean).join(' ')})`
  return flag({
    check: 'daylight',
    severity: light.severity,
    subjects: { sceneIds: [scene.scene.sceneId], stripIds: [slot.strip.id], dayIds: [day.day.id] },
    figures: [day.day.date, slot.from, slot.to, ...light.figures],
    sentence: `${name} is estimated ${clock(slot.from)} to ${clock(slot.to)} on ${day.fullName}, ${light.says(ground.words.time)}.`,
  })
}
