import { assertNever } from '@callboard/basics'
import { formatEighths, type Strip, type StripField } from '@callboard/schedule'

/** The named facts of a strip: `4 5/8 pgs, locked`. */
export function stripValues(strip: Strip, fields: readonly StripField[]): string {
  return fields.map((field) => valueOf(strip, field)).filter(Boolean).join(', ')
}

function valueOf(strip: Strip, field: StripField): string {
  switch (field) {
    case 'locked':
      return strip.locked ? 'locked' : 'not locked'
    case 'part':
      return strip.kind === 'scene' && strip.part !== null ? `part ${strip.part}` : 'in one piece'
    case 'eighths':
      return strip.kind === 'scene' ? `${formatEighths(strip.eighths)} pgs` : ''
    case 'text':
      return strip.kind === 'banner' ? `“${strip.text}”` : ''
    case 'minutes':
      return strip.kind === 'banner' ? `${strip.minutes} min` : ''
    case 'purpose':
      return strip.kind === 'banner' ? purposes[strip.purpose] : ''
    default:
      return assertNever(field)
  }
}

const purposes = { note: 'a note', meal: 'a meal', companyMove: 'a company move', rehearsal: 'a rehearsal', travel: 'travel' }
