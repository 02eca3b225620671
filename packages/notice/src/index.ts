export type {
  BookingAdded,
  BookingChange,
  BookingMoved,
  BookingRemoved,
  BookingRenumbered,
  CallChanged,
  Changes,
  DayChange,
  LocationChanged,
  PersonChange,
  ScenesChanged,
} from './change.js'
export type { Booking, Revision, RevisionDay } from './revision.js'
export { changedDayOf, changeIdOf } from './change-id-of.js'
export { changesBetween } from './changes-between.js'
export { type ChangeClass, classOf } from './class-of.js'
export { colourOf } from './colour-of.js'
export { asksForAnswer, isConcerned, needsNewAnswer } from './is-concerned.js'
export { DEFAULT_CYCLE, REVISION_TINTS, type RevisionColour } from './revision-colours.js'
export { sentenceOf } from './sentence-of.js'
export { type SmsLength, smsLengthOf } from './sms/sms-length.js'
export { type SmsFacts, smsTextOf, type SmsWords } from './sms/sms-text.js'
export { digestSubjectOf, subjectOf, unchangedForYouOf } from './subject-of.js'
export { type ThreatenedDay, threatenedDays } from './threatened-days.js'
export { toDoOf, type ToldAt } from './to-do-of.js'
export { unchangedSentenceOf, unitSentenceOf } from './unit-sentence-of.js'
export type {
  ClientDay,
  ClientSnapshot,
  PersonDay,
  PersonLocation,
  PersonSnapshot,
  SnapshotChange,
  SnapshotNotice,
  SnapshotRevision,
  SnapshotSheet,
  SnapshotUnit,
} from './snapshot/person-snapshot.js'
