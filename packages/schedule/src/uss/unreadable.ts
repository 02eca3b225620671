import type { UssRefusal } from './uss-schedule.js'

/** Why a file is not read; never leaves this folder. */
export class Unreadable extends Error {
  readonly refusal: UssRefusal

  constructor(kind: UssRefusal['kind'], sentence: string) {
    super(sentence)
    this.refusal = { kind, sentence }
  }
}

/** Takes down what was odd; the same only once, and no more than a person would read. */
export type Remark = (sentence: string) => void

export const MOST_REMARKS = 50
