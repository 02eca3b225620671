import { assertNever } from '@callboard/basics'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { waitWords } from '../../lib/enter-words.js'
import { type ConfirmTotpMutation, ViewerDocument } from '../../lib/graphql.generated.js'

interface Asking {
  readonly ask: (code: string) => Promise<ConfirmTotpMutation['confirmTotp'] | undefined>
  readonly onChanged: () => void
}

/** Sends a code and keeps the words for what was refused. */
export function useCode({ ask, onChanged }: Asking) {
  const client = useApolloClient()
  const [words, setWords] = useState<{ title: string; kept: string }>()
  const send = async (code: string) => {
    setWords(undefined)
    const answer = await ask(code.replace(/\s/g, ''))
    if (!answer) return
    switch (answer.__typename) {
      case 'TotpChanged':
        await client.refetchQueries({ include: [ViewerDocument] })
        return onChanged()
      case 'WrongCode':
        return setWords({ title: 'This code does not match.', kept: `Type the ${answer.digits} digits shown now; they change every half minute.` })
      case 'TooManyAttempts':
        return setWords({ title: 'Too many tries.', kept: waitWords(answer.retryAfter) })
      default:
        return assertNever(answer)
    }
  }
  return { send, words }
}
