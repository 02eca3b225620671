/** Minutes that links and sessions live. */
export const LIFE_OF = { signUp: 24 * 60, resetPassword: 60, invitation: 7 * 24 * 60, session: 14 * 24 * 60 } as const

/** Whole hours, as people are told. */
export function hoursOf(life: keyof typeof LIFE_OF): number {
  return LIFE_OF[life] / 60
}
