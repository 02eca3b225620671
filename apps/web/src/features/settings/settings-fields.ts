import { rulePackOf } from '@callboard/schedule'
import { minutes, parseZone, zone } from '@callboard/time'
import { z } from 'zod'
import type { ChangeProductionInput, ProductionSettingsFragment } from '../../lib/graphql.generated.js'
import { kindWords } from '../../lib/production-words.js'
import { stripColours, type StripColour } from '../../ui/palette.js'

const short = z.string().trim().max(200, 'At most 200 characters.')

/** A production's facts as typed; the cycle is a list of colours, the rest is hours and minutes. */
export const settingsFields = z.object({
  title: short.min(1, 'Type the title, or a working title.'),
  kind: z.enum(['feature', 'commercial', 'series', 'documentary', 'other']),
  company: short,
  clientName: short,
  zone: z.string().refine((name) => parseZone(name).ok, 'Choose a zone.'),
  clock: z.enum(['h24', 'h12']),
  paper: z.enum(['a4', 'letter']),
  minimumRest: z.string().regex(/^\s*([01]?\d|2[0-3])([:.h ]\s*[0-5]\d)?\s*$/, 'Hours and minutes, like 11:00.'),
  revisionCycle: z.string().min(1, 'Keep at least one colour.'),
  palette: z.string(),
  rulePacks: z.string(),
  digest: z.enum(['sent', 'notSent']),
  undoSeconds: z.string().refine((typed) => /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= 600, 'Whole seconds, from 0 to 600.'),
})

export type SettingsFields = z.infer<typeof settingsFields>

export const settingsLabels: Record<keyof SettingsFields, string> = {
  title: 'Title',
  kind: 'Kind',
  company: 'Production company',
  clientName: 'Client',
  zone: 'Time zone',
  clock: 'Times',
  paper: 'Paper',
  minimumRest: 'Minimum rest',
  revisionCycle: 'Revision colours',
  palette: 'Strip colours',
  rulePacks: 'Rules',
  digest: 'Digest',
  undoSeconds: 'Seconds to keep back',
}

/** The form's fields for a production. */
export function fieldsOf(production: ProductionSettingsFragment): SettingsFields {
  const { title, kind, company, clientName, clock, paper } = production
  return {
    title, kind, company, clientName, clock, paper,
    zone: production.zone,
    minimumRest: restWords(production.minimumRest),
    revisionCycle: production.revisionCycle.join(', '),
    palette: JSON.stringify(paletteOf(production.palette)),
    rulePacks: production.rulePacks.join(', '),
    digest: production.digest ? 'sent' : 'notSent',
    undoSeconds: String(production.undoSeconds),
  }
}

/** What is sent for the fields typed. */
export function inputOf(fields: SettingsFields, productionId: string, expectedVersion: number): ChangeProductionInput {
  return {
    ...fields,
    productionId,
    expectedVersion,
    zone: zone(fields.zone),
    minimumRest: minutes(restOf(fields.minimumRest)),
    revisionCycle: listOf(fields.revisionCycle),
    rulePacks: listOf(fields.rulePacks),
    digest: fields.digest === 'sent',
    undoSeconds: Number(fields.undoSeconds),
    palette: changedColours(fields.palette),
  }
}

/** A value as people read it. */
export function valueWords(field: string, value: string): string {
  if (field === 'kind') return kindWords[value as SettingsFields['kind']] ?? value
  if (field === 'rulePacks') return listOf(value).map((id) => rulePackOf(id)?.name ?? id).join(', ') || 'none'
  if (field === 'palette') return Object.entries(changedColours(value)).map(([light, hex]) => `${light} ${hex}`).join(', ') || 'the usual ones'
  return { h24: '06:30', h12: '6:30 AM', a4: 'A4', letter: 'Letter', sent: 'to those a revision leaves alone', notSent: 'to nobody' }[value] ?? value
}

export function listOf(text: string): string[] {
  return text.split(', ').filter((name) => name !== '')
}

/** Every light with its colour: the production's own, else the usual one. */
export function paletteOf(palette: Readonly<Record<string, unknown>>): Record<StripColour, string> {
  const own = (light: string) => (typeof palette[light] === 'string' ? palette[light].toLowerCase() : undefined)
  return Object.fromEntries(Object.entries(stripColours).map(([light, usual]) => [light, own(light) ?? usual])) as Record<StripColour, string>
}

/** Only what differs from the usual colours is kept. */
function changedColours(text: string): Record<string, string> {
  const palette = JSON.parse(text) as Record<StripColour, string>
  return Object.fromEntries(Object.entries(palette).filter(([light, hex]) => hex !== stripColours[light as StripColour]))
}

function restWords(rest: number) {
  return `${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`
}

function restOf(typed: string) {
  const [hours = '0', rest = '0'] = typed.trim().split(/[:.h ]+/)
  return Number(hours) * 60 + Number(rest)
}
