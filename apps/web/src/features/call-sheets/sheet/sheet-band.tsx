import type { RevisionBand } from '@callboard/call-sheet'

/** The revision's paper across the head; the word is always there, for photocopiers work in black and white. */
export function SheetBand({ band, dayNumber }: { readonly band: RevisionBand; readonly dayNumber: number }) {
  return (
    <p className="band" style={{ backgroundColor: band.tint ?? '#ffffff' }}>
      <strong className="text-[1.4em] leading-tight font-extrabold tracking-[0.06em] uppercase">
        {band.word}
        {band.number > 1 && ' revision'}
      </strong>
      <span>{[band.issued, band.replaces].filter(Boolean).join(' · ')}</span>
      <strong className="font-semibold uppercase">Call sheet No. {dayNumber}</strong>
    </p>
  )
}
