/** Missing and forbidden look the same from outside, so that nobody learns what exists. */
export class NotAllowed extends Error {
  constructor() {
    super('This is not here, or not for you.')
    this.name = 'NotAllowed'
  }
}
