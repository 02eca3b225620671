import { randomUUID } from 'node:crypto'

const HOLE = randomUUID()
let texts: string[] = []

/** JSON that was written down as text, and goes into an answer as it stands: neither parsed nor written again. */
export class JsonText {
  constructor(readonly text: string) {}

  /** Leaves a hole for the text; nobody outside can know what a hole is called. */
  toJSON(): string {
    texts.push(this.text)
    return HOLE
  }
}

/** An answer as JSON, with the texts in their places. */
export function stringifyAnswer(answer: unknown): string {
  texts = []
  const parts = JSON.stringify(answer).split(`"${HOLE}"`)
  return `${parts.map((part, index) => (index === 0 ? part : `${texts[index - 1]}${part}`)).join('')}\n`
}
