/** What performers under age may do in one jurisdiction. All lengths are minutes, clock times are on the wall of the place. */
export interface MinorsRule {
  /** Whoever has reached this age in years is no minor. */
  readonly adultAt: number
  /** Youngest first; whoever is younger than the first band may not work at all. */
  readonly bands: readonly MinorsBand[]
  readonly earliest: string
  /** A clock time of the same evening; null: none. */
  readonly latestBeforeSchoolDay: string | null
  /** Before 06:00 it is meant after midnight. */
  readonly latestOtherwise: string | null
  /** Hours of work in one week, Monday to Sunday. */
  readonly weeklyWork: number | null
  /** Below this age in years a studio teacher is there on every day of work. */
  readonly teacherBelow: number | null
  readonly source: string
}

/** Ages from `from` up to the next band. */
export interface MinorsBand {
  readonly from: { readonly days: number } | { readonly months: number }
  /** "6 to 8 years" */
  readonly name: string
  /** From call to wrap, meal included. */
  readonly atPlace: number
  /** In front of the camera on a school day. */
  readonly work: number
  /** The same on other days. */
  readonly workWithoutSchool: number
  /** When given, all of the day lies inside one of these. */
  readonly windows: readonly { readonly from: string; readonly to: string }[]
}
