import type { BannerStrip, Strip } from '../board.js'
import type { CheckedDay } from './checked-day.js'

/** A break to eat, on the clock. */
export interface Meal {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The day's meals: banners for meals, and those that only say so, since boards made before banners had a purpose have meals too. */
export function mealsOf(day: CheckedDay): readonly Meal[] {
  return bannersOf(day, isMeal)
}

/** Short meals taken at work near the call (NDB), as their banners say. */
export function nonDeductiblesOf(day: CheckedDay): readonly Meal[] {
  return bannersOf(day, isNonDeductible)
}

function bannersOf(day: CheckedDay, isWanted: (banner: BannerStrip) => boolean): readonly Meal[] {
  return day.slots.flatMap(({ strip, from, to }) => (isBanner(strip) && isWanted(strip) ? [{ text: strip.text, from, to }] : []))
}

function isBanner(strip: Strip): strip is BannerStrip {
  return strip.kind === 'banner'
}

function isMeal(banner: BannerStrip): boolean {
  if (isNonDeductible(banner)) return false
  return banner.purpose === 'meal' || (banner.purpose === 'note' && /\b(?:lunch|dinner|supper|meal)\b/i.test(banner.text))
}

function isNonDeductible({ text }: BannerStrip): boolean {
  return /\b(?:NDB|NDM|non-?deductible)\b/i.test(text)
}
