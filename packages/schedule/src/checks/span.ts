/** Somebody's hours on one day. */
export interface Hours {
  readonly dayId: string
  /** Days since 1970-01-01. */
  readonly epochDay: number
  readonly call: number
  readonly wrap: number
  /** Minutes in front of the camera, all scenes with an element they play; only reckoned for minors, else 0. */
  readonly camera: number
}

/** One person's day. */
export interface Span extends Hours {
  readonly personId: string
  /** In the list of people; -1: not in it, so that no rules are known to hold. */
  readonly place: number
}
