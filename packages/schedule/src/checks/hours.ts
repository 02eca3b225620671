/** Hours of work on one day; people with the same call and wrap share one object, minors have their own. */
export interface Hours {
  readonly dayId: string
  /** Days since 1970-01-01. */
  readonly epochDay: number
  readonly call: number
  readonly wrap: number
  /** Minutes in front of the camera, all scenes with an element they play; only reckoned for minors, else 0. */
  readonly camera: number
}
