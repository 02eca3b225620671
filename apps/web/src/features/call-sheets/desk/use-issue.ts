import { useMutation } from '@apollo/client/react'
import { useRef } from 'react'
import { type DeskFragment, IssueCallSheetDocument, type IssueCallSheetMutation, PublishScheduleDocument, type PublishScheduleMutation } from '../../../lib/graphql.generated.js'

export type IssueAnswer = IssueCallSheetMutation['issueCallSheet']
export type PublishedFirst = PublishScheduleMutation['publishSchedule']

/**
 * Sends a sheet out. However often the button is pressed and the line breaks, the same sheet of the same board is one issue: the key
 * changes only with what is asked for.
 */
export function useIssue(desk: DeskFragment) {
  const [issueNow, issuing] = useMutation(IssueCallSheetDocument)
  const [publishNow, publishing] = useMutation(PublishScheduleDocument)
  const keys = useRef(new Map<string, string>())
  const keyOf = (what: object) => {
    const name = JSON.stringify(what)
    const key = keys.current.get(name) ?? crypto.randomUUID()
    keys.current.set(name, key)
    return key
  }
  const issue = async (restBreachesAccepted: boolean): Promise<IssueAnswer | undefined> => {
    const { dayId, draftId, draftVersion, version } = desk
    const input = { dayId, draftId, expectedDraftVersion: draftVersion, expectedSheetVersion: version, restBreachesAccepted }
    const { data } = await issueNow({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } }).catch(() => ({ data: undefined }))
    return data?.issueCallSheet
  }
  const publish = async (restBreachesAccepted: boolean): Promise<PublishedFirst | undefined> => {
    const input = { draftId: desk.draftId, expectedVersion: desk.draftVersion, reason: '', restBreachesAccepted }
    const { data } = await publishNow({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } }).catch(() => ({ data: undefined }))
    return data?.publishSchedule
  }
  return { issue, publish, isBusy: issuing.loading || publishing.loading, error: issuing.error ?? publishing.error }
}
