import type { Press } from '../deliberate.js'
import type { Given } from '../use-answering.js'
import { usePress } from '../use-press.js'
import { useWords } from '../words/use-words.js'
import { Act } from './act.js'
import { StateLine } from './state-line.js'

interface OnceMoreProps {
  readonly asked: Given
  /** The call, as it is shown. */
  readonly call: string
  readonly onPress: (press: Press) => void
  readonly onBack: () => void
}

/** The same question again, for whoever can read it. */
export function OnceMore({ asked, call, onPress, onBack }: OnceMoreProps) {
  const words = useWords()
  const press = usePress(onPress)
  const confirms = asked.kind === 'confirmed'
  return (
    <>
      <StateLine tone="text-ink">{confirms ? words.really(call) : `“${words.answers[asked.kind]}”`}</StateLine>
      <div className="flex gap-2">
        <Act kind="primary" size="large" wide {...press}>{confirms ? words.yes : words.tellOffice}</Act>
        <Act size="large" onClick={onBack}>{words.no}</Act>
      </div>
    </>
  )
}
