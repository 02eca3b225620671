import type { LocalDate } from '@callboard/time'
import { z } from 'zod'
import type { LocationItemFragment, SaveLocationInput } from '../../lib/graphql.generated.js'

const text = (most: number) => z.string().max(most, `At most ${most} characters.`)
const degrees = (most: number, words: string) =>
  z.string().refine((typed) => typed.trim() === '' || (/^-?\d+([.,]\d+)?$/.test(typed.trim()) && Math.abs(numberOf(typed) ?? 0) <= most), words)

/** A location as typed. */
export const locationFields = z
  .object({
    name: text(200).trim().min(1, 'Type what the unit calls it.'),
    address: text(500),
    parking: text(1000),
    basecamp: text(1000),
    hospital: text(200),
    hospitalAddress: text(300),
    hospitalPhone: text(60),
    notes: text(4000),
    latitude: degrees(90, 'Degrees from -90 to 90, like 38.7071.'),
    longitude: degrees(180, 'Degrees from -180 to 180, like -9.1355.'),
    availableFrom: z.string(),
    availableTo: z.string(),
    permitUntil: z.string(),
  })
  .refine(({ availableFrom, availableTo }) => availableFrom === '' || availableTo === '' || availableFrom <= availableTo, {
    path: ['availableTo'],
    message: 'The last day is not before the first.',
  })
  .refine(({ latitude, longitude }) => (latitude.trim() === '') === (longitude.trim() === ''), {
    path: ['longitude'],
    message: 'Latitude and longitude go together.',
  })

export type LocationFields = z.infer<typeof locationFields>

export const locationLabels: Record<keyof LocationFields, string> = {
  name: 'Name',
  address: 'Address',
  parking: 'Parking',
  basecamp: 'Basecamp',
  hospital: 'Hospital',
  hospitalAddress: 'Hospital’s address',
  hospitalPhone: 'Hospital’s phone',
  notes: 'Access and permits',
  latitude: 'Latitude',
  longitude: 'Longitude',
  availableFrom: 'Can be had from',
  availableTo: 'Can be had until',
  permitUntil: 'Permit holds until',
}

/** The form's fields for a location, or for a new one. */
export function fieldsOf(location?: LocationItemFragment): LocationFields {
  return {
    name: location?.name ?? '',
    address: location?.address ?? '',
    parking: location?.parking ?? '',
    basecamp: location?.basecamp ?? '',
    hospital: location?.hospital ?? '',
    hospitalAddress: location?.hospitalAddress ?? '',
    hospitalPhone: location?.hospitalPhone ?? '',
    notes: location?.notes ?? '',
    latitude: location?.latitude?.toString() ?? '',
    longitude: location?.longitude?.toString() ?? '',
    availableFrom: location?.availableFrom ?? '',
    availableTo: location?.availableTo ?? '',
    permitUntil: location?.permitUntil ?? '',
  }
}

type Known = Pick<SaveLocationInput, 'productionId' | 'locationId' | 'expectedVersion'>

/** What is sent for the fields typed. */
export function inputOf(fields: LocationFields, known: Known): SaveLocationInput {
  const { name, address, parking, basecamp, notes, hospital, hospitalAddress, hospitalPhone } = fields
  return {
    ...known, name, address, parking, basecamp, notes,
    hospital: hospital.trim(),
    hospitalAddress: hospitalAddress.trim(),
    hospitalPhone: hospitalPhone.trim(),
    latitude: numberOf(fields.latitude),
    longitude: numberOf(fields.longitude),
    availableFrom: dateOf(fields.availableFrom),
    availableTo: dateOf(fields.availableTo),
    permitUntil: dateOf(fields.permitUntil),
  }
}

function dateOf(typed: string): LocalDate | null {
  return typed === '' ? null : (typed as LocalDate)
}

function numberOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'))
}
