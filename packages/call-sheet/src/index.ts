export type { Call, CallStatus, WallMoment } from './call.js'
export type { CalledPerson } from './called-person.js'
export type { SceneFacts } from './scene-facts.js'
export type {
  AdvanceDay,
  BannerRow,
  CallSheetView,
  CastRow,
  Contact,
  CrewRow,
  DepartmentBlock,
  Hospital,
  LabelledText,
  LocationBlock,
  NoteBlock,
  PersonalBlock,
  PrintedTime,
  RevisionBand,
  SceneRow,
  SheetFooter,
  SheetHeader,
  SheetTotals,
  WeatherBlock,
} from './sheet/view.js'
export type {
  CallSheetInput,
  DayDetails,
  SheetLocation,
  SheetPerson,
  SheetProduction,
  SheetRevision,
} from './sheet/view-input.js'
export { attendanceOfBoard } from './attendance-of-board.js'
export { callsOfBoard } from './calls-of-board.js'
export { callsOfDay, type CallsInput } from './calls-of-day.js'
export { decideIssue, type IssueRefusal } from './decide-issue.js'
export { isOutOfDate } from './is-out-of-date.js'
export { DAILY_REST, restBreaches, type RestBreach } from './rest-breaches.js'
export { callSheetView } from './sheet/call-sheet-view.js'
export { wrapOf } from './wrap-of.js'
export { printedTime, printedWord } from './sheet/printed-time.js'
export { foldName } from './fold-name.js'
