import type { Minutes } from '@callboard/time'

/** What each step before being on set takes a performer, in minutes; a step left out is taken from the defaults. */
export interface CallSteps {
  /** From being fetched to reporting; nought: nobody fetches them. */
  readonly travel?: number
  readonly hairMakeUp?: number
  readonly wardrobe?: number
  /** Blocking and rehearsal on set, before the scene is shot. */
  readonly blocking?: number
}

/** What is known of somebody's preparation: the whole of it in minutes, and perhaps its steps. */
export interface Preparation {
  readonly callOffset: Minutes
  readonly steps?: CallSteps
}

/**
 * The steps of a performer nobody knows anything about.
 * Source: trade practice of call arithmetic: blocking an hour before the first scene, hair and make-up half an hour before that;
 * a quarter of an hour for wardrobe is ours.
 */
export const USUAL_STEPS: Required<CallSteps> = { travel: 0, hairMakeUp: 30, wardrobe: 15, blocking: 60 }

/**
 * The steps of one performer. Those said for the person count; where only the whole preparation is known, it is shared out: hair and make-up
 * first, then wardrobe, then blocking, each up to the usual; what is left over is hair and make-up's too.
 */
export function stepsOf(person: Preparation): Required<CallSteps> {
  const { steps } = person
  if (steps && hasPreparation(steps)) return { ...USUAL_STEPS, ...steps }
  const total = Math.max(0, person.callOffset)
  const hairMakeUp = Math.min(USUAL_STEPS.hairMakeUp, total)
  const wardrobe = Math.min(USUAL_STEPS.wardrobe, total - hairMakeUp)
  const blocking = Math.min(USUAL_STEPS.blocking, total - hairMakeUp - wardrobe)
  return { travel: steps?.travel ?? USUAL_STEPS.travel, hairMakeUp: total - wardrobe - blocking, wardrobe, blocking }
}

/** Minutes from reporting to being on set. */
export function preparationOf(person: Preparation): number {
  if (!person.steps || !hasPreparation(person.steps)) return person.callOffset
  const { hairMakeUp, wardrobe, blocking } = stepsOf(person)
  return hairMakeUp + wardrobe + blocking
}

function hasPreparation({ hairMakeUp, wardrobe, blocking }: CallSteps): boolean {
  return hairMakeUp !== undefined || wardrobe !== undefined || blocking !== undefined
}
