/** What each step before being on set takes a performer, in minutes; a step left out is taken from the defaults. */
export interface CallSteps {
  /** From being fetched to reporting. */
  readonly travel?: number
  readonly hairMakeUp?: number
  readonly wardrobe?: number
  /** Blocking and rehearsal on set, before the scene is shot. */
  readonly blocking?: number
}
