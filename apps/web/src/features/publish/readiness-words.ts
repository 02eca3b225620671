import type { PreviewFragment } from '../../lib/graphql.generated.js'

type Remark = PreviewFragment['readiness'][number]

/** What should be looked at before publishing, as a sentence: what is missing, and what follows from it. */
export function readinessWords({ kind, dayNumber, subject }: Remark): string {
  const day = dayNumber === null ? 'A shoot day' : `Day ${dayNumber}`
  switch (kind) {
    case 'noLocation':
      return `${day} has no location; its call sheet will say “to be advised”.`
    case 'noHospital':
      return `${subject} has no hospital; call sheets there will name none.`
    case 'unreachable':
      return `${subject} has no mail address; they must be told by phone.`
    case 'notCast':
      return `Nobody plays ${subject}; nobody is called for the part.`
    case 'emptyDay':
      return `${day} has no scenes.`
    case 'sameDate':
      return `${day} is on the same date as another shoot day (${subject}).`
  }
}
