import type { LocalDate } from '@callboard/time'
import type { MinorsBand, MinorsRule } from '../rule-packs/minors-rule.js'

/** What a rule says of somebody on a date: grown up, too young to work at all, or the band of their age. */
export type AgeOn = { readonly kind: 'adult' } | { readonly kind: 'tooYoung' } | { readonly kind: 'band'; readonly band: MinorsBand }

/** By months and days since birth; whoever was born on the 29th of February has their birthday on the 1st of March of other years. */
export function ageOn(bornOn: LocalDate, date: LocalDate, rule: MinorsRule): AgeOn {
  const months = monthsBetween(bornOn, date)
  if (months >= rule.adultAt * 12) return { kind: 'adult' }
  const days = (Date.parse(date) - Date.parse(bornOn)) / 86_400_000
  const band = rule.bands.findLast(({ from }) => ('days' in from ? days >= from.days : months >= from.months))
  return band ? { kind: 'band', band } : { kind: 'tooYoung' }
}

/** Whole years of life on a date. */
export function yearsOn(bornOn: LocalDate, date: LocalDate): number {
  return Math.floor(monthsBetween(bornOn, date) / 12)
}

function monthsBetween(bornOn: LocalDate, date: LocalDate): number {
  const months = (numberAt(date, 0, 4) - numberAt(bornOn, 0, 4)) * 12 + numberAt(date, 5, 7) - numberAt(bornOn, 5, 7)
  return numberAt(date, 8, 10) < numberAt(bornOn, 8, 10) ? months - 1 : months
}

function numberAt(date: LocalDate, from: number, to: number): number {
  return Number(date.slice(from, to))
}
