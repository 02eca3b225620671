import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.max'

export interface PhoneNumber {
  /** As typed. */
  readonly phone: string
  /** As dialled from anywhere; null when the number does not say which country it is of. */
  readonly phoneE164: string | null
}

/** A phone number as typed, or null when the text is none. Without a country code it is read as one of the given country. */
export function readPhoneNumber(text: string, country: CountryCode | null): PhoneNumber | null {
  const phone = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (phone.length > 60) return null
  const parsed = parsePhoneNumberFromString(phone, country ?? {}, metadata)
  if (parsed?.isValid()) return { phone, phoneE164: parsed.number }
  const isWritten = /^[+(\d][\d\s().,/-]*(?:(?:x|ext\.?)\s?\d{1,6})?$/iu.test(phone)
  const digits = phone.replace(/\D/g, '').length
  return isWritten && digits >= 3 && digits <= 20 && !phone.startsWith('+') ? { phone, phoneE164: null } : null
}

/** The country whose numbers are dialled without a code where the clocks of the zone hang; null when unknown. */
export function countryOfZone(zone: string): CountryCode | null {
  countries ??= readCountries()
  return countries.get(zone) ?? null
}

let countries: ReadonlyMap<string, CountryCode> | null = null

function readCountries(): ReadonlyMap<string, CountryCode> {
  const zones = new Map<string, CountryCode>()
  for (const country of getCountries(metadata)) {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] }
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) zones.set(zone, country)
  }
  return zones
}
