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
