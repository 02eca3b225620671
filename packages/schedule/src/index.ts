export { applyEdit } from './apply-edit.js'
export {
  BANNER_PURPOSES,
  DAY_TYPES,
  type BannerPurpose,
  type BannerStrip,
  type Board,
  type CallException,
  type DayType,
  type Eighths,
  type OrderKey,
  type SceneStrip,
  type ShootDay,
  type Strip,
  type StripPlace,
} from './board.js'
export {
  CAST,
  type Availability,
  type Breakdown,
  type BreakdownScene,
  type Element,
  type ElementEvent,
  type ElementLink,
  type SceneElement,
  type SceneOrder,
} from './breakdown/breakdown.js'
export { canonicalBoard, emptyBoard } from './canonical-board.js'
export { compareBoards } from './compare/compare-boards.js'
export type {
  BoardComparison,
  CallChange,
  DayComparison,
  DayField,
  DayFieldsChange,
  DayPair,
  StripChange,
  StripField,
  StripPair,
} from './compare/comparison.js'
export { DAY_TYPE_NAMES } from './day-type-names.js'
export type {
  AddBanner,
  AddScenes,
  BannerChange,
  Batch,
  ChangeBanner,
  ChangeDay,
  ChangeEighths,
  DayChange,
  DayMove,
  Edit,
  InsertDay,
  JoinScene,
  MoveDays,
  MoveStrips,
  RemoveBanner,
  RemoveDay,
  RemoveScenes,
  ScenePart,
  SetCall,
  SetLocks,
  SplitScene,
  StripMove,
} from './edit.js'
export type { AppliedEdit, EditAnswer, EditRefusal } from './edit-refusal.js'
export { eighths, formatEighths, parseEighths, type NotEighths } from './eighths.js'
export { byOrder, isOrderKey, keyBetween, keysBetween } from './order-keys.js'
export { boneyardOf, dayNumberOf, daysInOrder, shootDaysInOrder, stripsOfDay } from './strips-of-day.js'
export type { BannerLine, DayHead, OneLiner, OneLinerDay, OneLinerRow, SceneLine } from './one-liner/one-liner.js'
export { oneLinerOf } from './one-liner/one-liner-of.js'
export {
  shootingScheduleOf,
  type CategoryNeeds,
  type SceneNeeds,
  type ShootingSchedule,
  type ShootingScheduleDay,
} from './shooting-schedule/shooting-schedule-of.js'
export type { Itinerary, ItineraryDay, ItineraryStatus, ItineraryStop, Role } from './itinerary/itinerary.js'
export { crewItineraryOf, itineraryOf, type ItineraryInput } from './itinerary/itinerary-of.js'
export { sunTimesOf, type Position, type SunDay, type SunInput, type SunMoment } from './sun/sun-times-of.js'
export { timelineOfStrips, type Slot } from './timeline.js'
export { estimatedMinutesOf, MINUTES_PER_EIGHTH, paceOf, type Pace, type TimedScene, type TypedTime } from './pace.js'
export { dayTotalsOf, totalsOfDays, type DaysTotals, type DayTotals } from './day-totals.js'
export { totalsOfBoard, totalsOfDay, totalsOfStrips, type Totals } from './totals-of-day.js'
export { addBannerAfter, type NewBanner } from './builders/add-banner-after.js'
export { insertDayAfter, moveDayAfter, type DatesOfMovedDays, type NewDay } from './builders/days.js'
export { addScenesToBoneyard, matchScenes, type SceneToPlace } from './builders/match-scenes.js'
export { moveStripsAfter, moveStripsToBoneyard, moveStripsToDayEnd } from './builders/move-strips-after.js'
export { joinSceneInto, splitSceneInto } from './builders/split-scene-into.js'
export type { NotReadable } from './reading/answer-of.js'
export { BOARD_LIMITS, parseBoard } from './reading/parse-board.js'
export { EDIT_LIMITS, parseEdit } from './reading/parse-edit.js'
export { summaryOfEdit, type EditSummary } from './summary-of-edit.js'
export type { CompanyDay, Dood, DoodCell, DoodCount, DoodCounts, DoodDay, DoodKind, DoodRow, DoodTotals, UnitDay } from './dood/dood.js'
export { doodOf, type DoodInput } from './dood/dood-of.js'
export { USUAL_DOOD_RULES, type DoodRules } from './dood/dood-rules.js'
export type {
  Attendance,
  AttendanceOn,
  Booking,
  CheckedLocation,
  CheckedPerson,
  ChecksInput,
  LocationWindow,
  SunTimes,
} from './checks/checks-input.js'
export { checkBoard } from './checks/check-board.js'
export { checker, type Checker } from './checks/checker.js'
export { consequenceOf, type Consequence, type DayConsequence } from './checks/consequence-of.js'
export { CHECKS, type CheckId, type FlagRule, type FlagSubjects, type RedFlag } from './checks/red-flag.js'
export type { MinorsBand, MinorsRule } from './rule-packs/minors-rule.js'
export type {
  DailyRest,
  DayLength,
  DaysInARow,
  MealRule,
  MoneyFigure,
  RulePack,
  Severity,
  WeeklyRest,
} from './rule-packs/rule-pack.js'
export { HOUSE_RULES } from './rule-packs/house-rules.js'
export { RULE_PACKS, rulePackOf, USUAL_RULE_PACKS } from './rule-packs/rule-packs.js'
export type { ImportAccepted, ImportPreview, Listed } from './uss/import-answer.js'
export { byCategoryNumber, CATEGORY_NAMES, categoryOf } from './uss/categories.js'
export { readUss } from './uss/read-uss.js'
export type { UssFile } from './uss/uss-file.js'
export type { NamedBoard, UssContent, UssHeader, UssRefusal, UssSchedule } from './uss/uss-schedule.js'
export type { RowField, ScheduleRow } from './uss/schedule-row.js'
export { ussOfRows } from './uss/uss-of-rows.js'
export { writeUss } from './uss/write-uss.js'
