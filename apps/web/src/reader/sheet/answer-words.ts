import type { AnswerKind } from '../store/read.js'

/** What each answer says, in the reader's own words. */
export const ANSWER_WORDS: Record<AnswerKind, string> = {
  confirmed: 'Confirmed',
  late: 'I will be late',
  cannot: 'I can’t make it',
  wrongDetails: 'My details are wrong',
  callMe: 'Please call me',
}

/** The problems one can have, likeliest first. */
export const PROBLEMS = ['late', 'cannot', 'wrongDetails', 'callMe'] as const satisfies readonly AnswerKind[]
