import { ok, refuse, type Result } from '@callboard/basics'
import { type DayDetails, SHEET_SECTIONS } from '@callboard/call-sheet'
import { parseClockTime, parseLocalDate } from '@callboard/time'
import { z } from 'zod'
import { tidyText } from '../../../platform/input/plain-text.js'
import type { DeskSettings } from './sheet-draft.repository.js'

const UUID = z.uuid()
const clock = z.string().refine((text) => parseClockTime(text).ok).nullish()
const text = (most: number) => z.string().max(most * 2).transform(tidyText).refine((plain) => plain.length <= most)
const line = text(200).nullish()
const lines = text(2000).nullish()
const few = <Item extends z.ZodType>(item: Item) => z.array(item).max(60)
const contact = z.strictObject({ role: text(100), name: text(200), phone: text(60) })
const hospital = z.strictObject({ name: text(200), address: text(300), phone: text(60) })
const step = z.number().int().min(0).max(600).optional()

const weather = z.strictObject({
  forecast: lines, high: line, low: line, rain: line, wind: line, humidity: line, sunrise: clock, sunset: clock, firstLight: clock, lastLight: clock, moon: line,
  source: z.union([
    z.strictObject({ kind: z.literal('provider'), name: text(100), at: z.string().max(40) }),
    z.strictObject({ kind: z.literal('typed'), by: text(200), at: z.string().max(40) }),
  ]).nullish(),
})

const safety = z.strictObject({
  meeting: clock, meetingPlace: line, medic: contact.nullish(), police: contact.nullish(), fire: contact.nullish(), bulletins: few(text(500)).optional(),
})

const location = z.strictObject({
  parking: lines, truckParking: lines, basecamp: lines, shuttle: lines, backgroundHolding: lines, backgroundParking: lines, catering: lines, lunchRoom: lines,
  bathrooms: lines, access: lines, weatherCover: lines, hospital: hospital.nullish(), notes: lines,
})

const cast = z.strictObject({
  status: text(10).nullish(), pickUp: clock, pickUpPlace: line, report: clock, hairMakeUp: clock, wardrobe: clock, rehearsal: clock, onSet: clock, loseAt: clock, remarks: lines,
  steps: z.strictObject({ travel: step, hairMakeUp: step, wardrobe: step, blocking: step }).optional(),
})

/** What may stand in the details of a day, and nothing else. */
const DETAILS = z.strictObject({
  breakfast: clock, shootingCall: clock, lunch: clock, secondMeal: clock, wrap: clock,
  episode: line, lunchKind: z.enum(['halfHour', 'oneHour', 'continuous']).nullish(), notices: few(text(200)).optional(),
  walkie: few(z.strictObject({ channel: text(20), use: text(100) })).optional(),
  contacts: few(contact).optional(), weather: weather.optional(), safety: safety.optional(),
  locations: z.record(UUID, location).optional(),
  moves: few(z.strictObject({ from: text(200), to: text(200), time: clock, minutes: z.number().int().min(0).max(1440).nullish() })).optional(),
  scenes: z.record(UUID, z.strictObject({ scriptDay: text(20).nullish(), note: lines })).optional(),
  cast: z.record(UUID, cast).optional(),
  standIns: few(z.strictObject({ kind: z.enum(['standIn', 'double', 'stunt']), name: text(200), for: line, call: clock, report: line, note: line })).optional(),
  background: few(z.strictObject({ group: text(200), count: z.number().int().min(0).max(9999), call: clock, place: line, wardrobe: lines, scenes: line })).optional(),
  requirements: few(z.strictObject({ department: text(100), text: text(2000) })).optional(),
  transport: few(z.strictObject({
    vehicle: text(200), driver: line, phone: text(60).nullish(), passengers: few(text(200)).optional(), pickUp: clock, from: line, to: line,
  })).optional(),
  crew: z.record(UUID, z.strictObject({ call: z.enum(['onCall', 'perHod']).nullish(), out: clock })).optional(),
  catering: few(z.strictObject({ meal: text(100), time: clock, count: z.number().int().min(0).max(9999).nullish(), place: line })).optional(),
  vendors: few(contact).optional(), equipment: lines, notes: few(z.strictObject({ title: text(100), text: text(2000) })).optional(),
  advanceNote: lines, confidentiality: line,
})

const MOST_CHARACTERS = 100_000

/** The details, tidied; null when anything in them is not theirs or does not fit. */
export function parseDetails(details: unknown): DayDetails | null {
  const parsed = DETAILS.safeParse(details)
  if (!parsed.success || JSON.stringify(parsed.data).length > MOST_CHARACTERS) return null
  return parsed.data as DayDetails
}

const labelled = z.strictObject({ label: text(100), text: text(200) })

const SETTINGS = z.strictObject({
  episode: line, credits: few(labelled).optional(), office: z.strictObject({ address: text(500), phone: text(60) }).nullish(),
  contacts: few(contact).optional(), rules: few(text(200)).optional(), scriptColour: text(40).nullish(),
  scriptDate: z.string().refine((date) => parseLocalDate(date).ok).nullish(),
  walkie: few(z.strictObject({ channel: text(20), use: text(100) })).optional(), safety: text(1000).optional(), confidentiality: line,
  approvals: few(labelled).optional(), locations: z.record(UUID, location).optional(), approvalsDemanded: z.boolean().optional(),
  template: z.strictObject({
    sections: few(z.strictObject({ section: z.enum(SHEET_SECTIONS as [string, ...string[]]), on: z.boolean() })),
    advanceDays: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }).optional(),
})

/** The settings, tidied; refused with the name of the field that does not fit. */
export function parseSettings(settings: unknown): Result<DeskSettings, string> {
  const parsed = SETTINGS.safeParse(settings)
  if (!parsed.success) return refuse(String(parsed.error.issues[0]?.path[0] ?? ''))
  return JSON.stringify(parsed.data).length > MOST_CHARACTERS ? refuse('') : ok(parsed.data as DeskSettings)
}
