import { useState } from 'react'
import { type Judgement, type judge as judgePress, judgeAgain, type Press } from './deliberate.js'
import type { AnswerKind } from './store/read.js'
import type { Reader } from './store/reader.js'

/** An answer as it was pressed. */
export interface Given {
  readonly kind: AnswerKind
  readonly message: string
}

interface Asked extends Given {
  readonly at: number
}

interface Answering {
  readonly reader: Reader
  readonly judge: typeof judgePress
  /** The one change that is answered; null for all of it. */
  readonly changeId: string | null
}

/** Sends what a person meant; what could have been a program that presses every button is asked once more. */
export function useAnswering({ reader, judge, changeId }: Answering) {
  const [asked, ask] = useState<Asked | null>(null)
  const [byAProgram, setByAProgram] = useState(false)
  const decide = (answer: Given, judgement: Judgement): void => {
    setByAProgram(judgement === 'program')
    if (judgement === 'ask') ask((before) => before ?? { ...answer, at: performance.now() })
    if (judgement !== 'meant') return
    ask(null)
    void reader.answer(answer.kind, answer.message, changeId)
  }
  return {
    asked, byAProgram,
    press: (answer: Given, press: Press) => decide(answer, judge(press)),
    pressAgain: (press: Press) => asked && decide(asked, judgeAgain(press, performance.now() - asked.at)),
    drop: () => ask(null),
  }
}
