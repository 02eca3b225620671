import { type UssFile, writeUss } from '@callboard/schedule'
import { type Instant, localDate, wallTimeOf } from '@callboard/time'
import type { DocumentFacts } from './document-facts.js'

/** The draft as a file of the Universal Schedule Standard, for other programs and for Callboard elsewhere. */
export function ussOf(facts: DocumentFacts, now: Instant): UssFile {
  const { draftId, draftName, title, company, colour, publishedAt, isPublished, scriptColour, scriptDate, breakdown, board, units } = facts
  const scheduleDate = isPublished && publishedAt ? wallTimeOf(publishedAt.toISOString().replace(/\.\d+/, '') as Instant, facts.zone).date : wallTimeOf(now, facts.zone).date
  return writeUss({
    header: {
      id: draftId, name: draftName, project: title, company, author: '', description: '', season: '', episode: '', episodeName: '',
      scheduleColour: isPublished ? (colour ?? '') : '', scheduleDate: localDate(scheduleDate), scriptColour: scriptColour ?? '', scriptDate, created: now,
    },
    breakdown,
    board,
    boardName: draftName,
    units: units.map(({ unitId, name }) => ({ unitId, name })),
  })
}
