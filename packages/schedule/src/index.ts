export { applyEdit } from './apply-edit.js'
export type {
  BannerStrip,
  Board,
  CallException,
  Eighths,
  OrderKey,
  SceneStrip,
  ShootDay,
  Strip,
  StripPlace,
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
export { dayNumberOf } from './day-number-of.js'
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
  SplitScene,
  StripMove,
} from './edit.js'
export type { AppliedEdit, EditAnswer, EditRefusal } from './edit-refusal.js'
export { eighths, formatEighths, parseEighths, type NotEighths } from './eighths.js'
export { byOrder, isOrderKey, keyBetween, keysBetween } from './order-keys.js'
export { boneyardOf, daysInOrder, stripsOfDay } from './strips-of-day.js'
export { MINUTES_PER_EIGHTH, totalsOfBoard, totalsOfDay, totalsOfStrips, type Pace, type Totals } from './totals-of-day.js'
export { addBannerAfter } from './builders/add-banner-after.js'
export { insertDayAfter, moveDayAfter, type DatesOfMovedDays } from './builders/days.js'
export { addScenesToBoneyard, matchScenes, type SceneToPlace } from './builders/match-scenes.js'
export { moveStripsAfter, moveStripsToBoneyard, moveStripsToDayEnd } from './builders/move-strips-after.js'
export { joinSceneInto, splitSceneInto } from './builders/split-scene-into.js'
export type { NotReadable } from './reading/answer-of.js'
export { BOARD_LIMITS, parseBoard } from './reading/parse-board.js'
export { EDIT_LIMITS, parseEdit } from './reading/parse-edit.js'
export { summaryOfEdit, type EditSummary } from './summary-of-edit.js'
