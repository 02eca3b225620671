import type { DocumentHead } from '@callboard/documents'
import { formatClock, formatDayYear, type Instant, wallTimeOf } from '@callboard/time'
import type { DocumentFacts } from './document-facts.js'

/** What stands at the head of a document: a draft that is a revision has its colour, any other says that it is none. */
export function headOf(facts: DocumentFacts, now: Instant): DocumentHead {
  const unit = facts.units.find(({ unitId }) => unitId === facts.unitId)
  const { date, time } = wallTimeOf(now, facts.zone)
  return {
    production: facts.title,
    company: facts.company,
    unit: facts.units.length > 1 ? (unit?.name ?? '') : '',
    draft: facts.draftName,
    colour: facts.isPublished ? (facts.colour ?? '') : 'Draft',
    tint: facts.isPublished ? facts.tint : null,
    asOf: `${formatDayYear(date)} ${formatClock(time, clockStyle(facts))}`,
  }
}

export function clockStyle({ clock }: Pick<DocumentFacts, 'clock'>): '12h' | '24h' {
  return clock === 'h12' ? '12h' : '24h'
}
