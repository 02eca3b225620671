import type { BannerPurpose, BannerStrip } from '@callboard/schedule'
import { formatDuration } from '@callboard/time'
import { Clapperboard, StickyNote, Truck, Utensils, Plane, type LucideIcon } from 'lucide-react'

/** A banner: what for, its text, how long. */
export function BannerCells({ strip }: { readonly strip: BannerStrip }) {
  const Icon = purposeIcons[strip.purpose]
  return (
    <>
      <span role="gridcell" className="strip-banner-text">
        <Icon role="img" aria-label={purposeWords[strip.purpose]} className="size-3.5 shrink-0" />
        <span className="truncate">{strip.text}</span>
      </span>
      <span role="gridcell" className="strip-pages">
        {strip.minutes > 0 && formatDuration(strip.minutes)}
      </span>
    </>
  )
}

export const purposeWords: Readonly<Record<BannerPurpose, string>> = {
  note: 'Note',
  meal: 'Meal',
  companyMove: 'Company move',
  rehearsal: 'Rehearsal',
  travel: 'Travel',
}

const purposeIcons: Readonly<Record<BannerPurpose, LucideIcon>> = {
  note: StickyNote,
  meal: Utensils,
  companyMove: Truck,
  rehearsal: Clapperboard,
  travel: Plane,
}
