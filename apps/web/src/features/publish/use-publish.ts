import { useMutation } from '@apollo/client/react'
import { useRef } from 'react'
import { PublishScheduleDocument, type PublishScheduleMutation } from '../../lib/graphql.generated.js'

export type PublishAnswer = PublishScheduleMutation['publishSchedule']

export interface ToPublish {
  readonly draftId: string
  readonly expectedVersion: number
  readonly reason: string
  readonly restBreachesAccepted: boolean
}

/**
 * Publishes a draft. However often the button is pressed and the line breaks, the same draft for the same reason is one publication: the key
 * changes only with what is asked for.
 */
export function usePublish(onAnswer: (answer: PublishAnswer) => void) {
  const [mutate, { loading, error }] = useMutation(PublishScheduleDocument)
  const asked = useRef({ what: '', idempotencyKey: '' })
  const publish = async (input: ToPublish) => {
    const what = JSON.stringify(input)
    if (asked.current.what !== what) asked.current = { what, idempotencyKey: crypto.randomUUID() }
    const { data } = await mutate({ variables: { input: { ...input, idempotencyKey: asked.current.idempotencyKey } } }).catch(() => ({ data: undefined }))
    if (data) onAnswer(data.publishSchedule)
  }
  return { publish, isBusy: loading, error }
}
