import { formatEighths, type Edit } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { clockWords } from '../../../lib/time-words.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import type { Meeting } from '../sync/meeting.js'
import { editWords } from './edit-words.js'
import { refusalWords } from './refusal-words.js'

/** Both sides of an own change that met somebody else's. */
export interface MeetingWords {
  /** What became of the own change. */
  readonly outcome: string
  readonly mine: string
  /** Null when nobody is known to have been in the way. */
  readonly theirs: string | null
}

export function meetingWords(meeting: Meeting, facts: ScheduleFacts): MeetingWords {
  const said = (edit: Edit) => `${editWords(meeting.board, edit, facts)}${valuesOf(edit, facts)}`
  return { outcome: outcomeOf(meeting), mine: said(meeting.own.edit), theirs: meeting.theirs && said(meeting.theirs.edit) }
}

function outcomeOf(meeting: Meeting): string {
  switch (meeting.kind) {
    case 'overtook':
      return 'Yours came later and stands'
    case 'dropped':
      return `Yours was not done, because ${refusalWords(meeting.refusal)}`
    case 'turnedAway':
      return 'Yours was not saved: you may no longer change this schedule'
  }
}

/** The values an edit sets, where its words do not say them: `: call 07:00, note “Boots”`. */
function valuesOf(edit: Edit, facts: ScheduleFacts): string {
  const values = valuesIn(edit, facts)
  return values.length === 0 ? '' : `: ${values.join(', ')}`
}

function valuesIn(edit: Edit, { clock, locations }: ScheduleFacts): readonly string[] {
  if (edit.kind === 'changeDay') {
    const { date, generalCall, locationId, note } = edit.change
    return [
      ...(date ? [formatDay(date)] : []),
      ...(generalCall ? [`call ${clockWords(generalCall, clock)}`] : []),
      ...(locationId === undefined ? [] : [(locationId && locations.get(locationId)) || 'no location']),
      ...(note === undefined ? [] : [note ? `note “${note}”` : 'no note']),
    ]
  }
  if (edit.kind === 'changeBanner') return [edit.change.text && `“${edit.change.text}”`, edit.change.minutes && `${edit.change.minutes} min`].filter((word) => typeof word === 'string')
  if (edit.kind === 'changeEighths') return edit.parts.map((part) => `${formatEighths(part.eighths)} pgs`)
  if (edit.kind === 'setCall') return [edit.call === null ? 'as derived' : edit.call.kind === 'notCalled' ? 'not called' : `${edit.call.minutes} min from the general call`]
  return []
}
