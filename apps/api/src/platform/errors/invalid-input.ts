/** What was sent cannot be understood; the message is a sentence for whoever sent it. */
export class InvalidInput extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'InvalidInput'
  }
}
