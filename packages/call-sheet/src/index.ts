export type { Call, CallStatus, WallMoment } from './call.js'
export type { CalledPerson } from './called-person.js'
export type { SceneFacts, WorkingScene } from './scene-facts.js'
export type { CallSteps } from './call-steps.js'
export type { CallSheetView, PersonalBlock, RevisionBand, SheetFooter, SheetHeader, SheetSection } from './sheet/view.js'
export type { BackgroundRow, CateringRow, CompanyMove, RequirementBox, SafetyBlock, SheetMark, StandInRow, TransportRow, WalkieChannel } from './sheet/view-day.js'
export type { AdvanceDay, BannerRow, CastRow, CrewRow, DepartmentBlock, LocationBlock, SceneRow, SheetTotals, WeatherBlock } from './sheet/view-tables.js'
export type { Contact, Hospital, LabelledText, NoteBlock, PrintedTime, TypedFields } from './sheet/view-words.js'
export type {
  BackgroundDetails,
  CastDetails,
  CateringDetails,
  CrewDetails,
  DayDetails,
  LocationDetails,
  LunchKind,
  MoveDetails,
  RequirementDetails,
  SafetyDetails,
  SceneDetails,
  StandInDetails,
  TransportDetails,
  WeatherDetails,
  WeatherSource,
} from './sheet/day-details.js'
export type {
  CallSheetInput,
  FetchedForecast,
  NeededElement,
  SceneNeeds,
  SheetLocation,
  SheetPerson,
  SheetProduction,
  SheetRevision,
  SheetSettings,
} from './sheet/view-input.js'
export { attendanceOfBoard } from './attendance-of-board.js'
export { callsOfBoard } from './calls-of-board.js'
export { callsOfDay, type CallsInput } from './calls-of-day.js'
export { decideIssue, type IssueRefusal } from './decide-issue.js'
export { isOutOfDate } from './is-out-of-date.js'
export { DAILY_REST, restBreaches, type RestBreach } from './rest-breaches.js'
export { callSheetView } from './sheet/call-sheet-view.js'
export { wrapOf } from './wrap-of.js'
export { wrapsOfPeople, type WrapOfCall } from './wraps-of-people.js'
export { printedTime, printedWord } from './sheet/printed-time.js'
export { foldName } from './fold-name.js'
export { stepsOf, USUAL_STEPS } from './call-steps.js'
export { callsWithDetails, type DetailedDay } from './calls-with-details.js'
export { castTimesOf, type CastTimes } from './cast-times.js'
export { pushGeneralCall, type MovedCall, type Push, type PushInput, type PushRefusal } from './push-general-call.js'
export { readinessOfSheet, type SheetRemark, type SheetToCheck } from './readiness-of-sheet.js'
export { laidOut, SHEET_SECTIONS, SHEET_TEMPLATES, type SheetTemplate } from './sheet/sheet-template.js'
export { variantOf, type SheetVariant } from './sheet/variant-of.js'
export { typedMoment } from './typed-moment.js'
export { unplayedOn } from './unplayed-on.js'
