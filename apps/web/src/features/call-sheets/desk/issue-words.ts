import { formatDuration } from '@callboard/time'
import type { DeskFragment, SheetApprovalRole } from '../../../lib/graphql.generated.js'
import { countOf } from '../../../lib/count-words.js'
import type { IssueAnswer, PublishedFirst } from './use-issue.js'

export const APPROVAL_WORDS = { assistantDirector: '1st AD', productionManager: 'UPM' } as const satisfies Record<SheetApprovalRole, string>

/** Why a sheet did not go out, and what to do; null when it did. */
export function refusalWords(answer: IssueAnswer): string | null {
  switch (answer.__typename) {
    case 'CallSheetIssued': return null
    case 'DayNotPublished': return 'The day stands otherwise on the board than it was published. Publish it first.'
    case 'DraftChanged': return 'Somebody changed the schedule meanwhile. The sheet below is as it stands now: look at it, then issue again.'
    case 'DraftNotCurrent': return 'Another draft is the current one of this unit by now.'
    case 'SheetChanged': return 'Somebody changed the sheet meanwhile. It is shown as it stands now: look at it, then issue again.'
    case 'SheetUnchanged': return `Issue ${answer.issue} says exactly this already.`
    case 'NobodyCalled': return 'The sheet calls nobody.'
    case 'SheetNotApproved': return `Approval is missing: ${answer.missing.map((role) => APPROVAL_WORDS[role]).join(' and ')}.`
    case 'RestTooShort': return restWords(answer.breaches)
  }
}

/** Why the day could not be published before its sheet; null when it was. */
export function publicationWords(answer: PublishedFirst): string | null {
  switch (answer.__typename) {
    case 'SchedulePublished': case 'NothingToPublish': return null
    case 'RestTooShort': return restWords(answer.breaches)
    case 'DraftChanged': return 'Somebody changed the schedule meanwhile. Look at the sheet as it stands now, then issue again.'
    case 'DraftNotCurrent': return 'Another draft is the current one of this unit by now.'
    case 'NoShootDays': return 'The schedule has no shoot day yet.'
  }
}

function restWords(breaches: readonly { readonly name: string; readonly rest: number; readonly minimum: number; readonly earliestCall: string }[]): string {
  const each = breaches.map(({ name, rest, minimum, earliestCall }) =>
    `${name} rests ${formatDuration(rest as never)} of ${formatDuration(minimum as never)}, and could come at ${earliestCall}`)
  return `Rest would be too short. ${each.join('; ')}.`
}

type Remark = DeskFragment['readiness'][number]

/** What is open on a sheet, as a sentence. */
export function remarkWords({ kind, subject }: Pick<Remark, 'kind' | 'subject'>): string {
  switch (kind) {
    case 'NotPublished': return 'The day is not published as it stands on the board.'
    case 'NobodyCalled': return 'Nobody is called.'
    case 'NotApproved': return `${subject === 'assistantDirector' ? 'The 1st AD' : 'The UPM'} has not approved it as it stands.`
    case 'NoLocation': return 'The day has no location.'
    case 'NoHospital': return `No hospital for ${subject}.`
    case 'NoAddress': return `No address for ${subject}.`
    case 'NoWeather': return 'No forecast.'
    case 'OldWeather': return `The forecast is ${Number(subject) < 48 ? countOf(Number(subject), 'hour') : countOf(Math.floor(Number(subject) / 24), 'day')} old.`
    case 'Unreachable': return `Nothing can be sent to ${subject}.`
    case 'CastWithoutCall': return `Nobody is called for ${subject}.`
    case 'MinorWithoutTeacher': return `${subject} is a minor, and no teacher or chaperone is called.`
    case 'NoMedic': return `No medic for scene ${subject}.`
    case 'NoSafetyMeeting': return `No safety meeting for scene ${subject}.`
    case 'BackgroundWithoutCall': return `No call for ${subject}.`
    default: return subject
  }
}

/** "Issue PINK, Day 12 to 84 people" */
export function issueVerb({ colour, dayNumber, recipients, isPublished }: DeskFragment): string {
  const told = recipients.filter((one) => one.told).length
  const verb = isPublished ? 'Issue' : `Publish ${colour.toUpperCase()} and issue`
  return `${verb} ${isPublished ? `${colour.toUpperCase()}, ` : ''}Day ${dayNumber} to ${countOf(told, 'person', 'people')}`
}
