/**
 * A schedule as the Universal Schedule Standard writes it (JSON, `.uss`; github.com/UniversalScheduleStandard). Keys that begin with
 * `_callboard` carry what the standard has no place for; others leave them alone.
 */
export interface UssFile {
  readonly universalScheduleStandard: UssRoot
}

export interface UssRoot {
  readonly id: string
  readonly author: string
  readonly company: string
  readonly created: string | null
  readonly description: string
  readonly episode: string | null
  readonly episodeName: string | null
  readonly name: string
  readonly project: string
  readonly schedColor: string | null
  readonly schedDate: string | null
  readonly scriptColor: string | null
  readonly scriptDate: string | null
  readonly season: string | null
  readonly source: string
  /** Of the standard, not of the schedule. */
  readonly version: string
  readonly breakdowns: readonly UssBreakdown[]
  readonly calendars: readonly UssCalendar[]
  readonly categories: readonly UssCategory[]
  readonly elements: readonly UssElement[]
  readonly stripboards: readonly UssStripboard[]
  readonly _callboardSceneOrders: readonly object[]
}

/** One strip: a scene (or a part of one), the end of a day, or a banner. */
export interface UssBreakdown {
  readonly id: string
  readonly comments: string | null
  readonly created: string | null
  readonly description: string | null
  readonly elements: readonly string[]
  /** Pages as a decimal: 4 5/8 are 4.625. */
  readonly pages: number | null
  readonly scene: string | null
  readonly scriptPage: string | null
  /** Milliseconds. */
  readonly time: number | null
  readonly type: 'scene' | 'day' | 'banner'
  readonly _callboardScene?: object
  readonly _callboardStrip?: object
  readonly _callboardDay?: object
}

export interface UssCategory {
  readonly id: string
  readonly created: string | null
  readonly elements: readonly string[]
  readonly name: string
  /** Number in the Universal Category Identification Standard. */
  readonly ucid: number
}

export interface UssElement {
  readonly id: string
  readonly created: string | null
  readonly doodDropAllow: boolean
  readonly doodDropDays: number
  readonly doodHoldAllow: boolean
  readonly doodInclude: boolean
  /** The board id: a cast number. */
  readonly elementId: string
  readonly elementIdLock: boolean
  readonly events: readonly UssEvent[]
  readonly linkedElements: readonly string[]
  readonly name: string
  /** A property of scenes written as an element, as the standard asks: `set`, `intExt`, `timeOfDay`, `scriptDay`, `unit`. */
  readonly _callboardField?: string
  readonly _callboardAvailabilities?: readonly object[]
}

export interface UssEvent {
  readonly id: string
  readonly date: string
  readonly name: string | null
  readonly type: 'start' | 'dayOff' | 'event'
}

export interface UssCalendar {
  readonly id: string
  /** Days of the week without work, Sunday 0 to Saturday 6. */
  readonly daysOff: readonly number[]
  readonly events: readonly UssEvent[]
  readonly name: string
}

export interface UssStripboard {
  readonly id: string
  readonly boards: readonly { readonly id: string; readonly name: string; readonly breakdownIds: readonly string[] }[]
  readonly calendar: string
  readonly name: string
}
