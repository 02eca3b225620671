/** At most so many answers are kept; then it starts afresh. A board of sixty days asks for a few hundred. */
const MOST = 4000

/** The same function with its answers kept: asking a zone for its clock changes is slow, and a whole unit asks for the same few moments. */
export function remembered<Input, Output>(keyOf: (input: Input) => string, answer: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<string, Output>()
  return (input) => {
    const key = keyOf(input)
    const found = known.get(key)
    if (found !== undefined) return found
    const given = answer(input)
    if (known.size >= MOST) known.clear()
    known.set(key, given)
    return given
  }
}
