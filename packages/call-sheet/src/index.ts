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
} from './view.js'
export type {
  CallSheetInput,
  DayDetails,
  SheetLocation,
  SheetPerson,
  SheetProduction,
  SheetRevision,
} from './view-input.js'
