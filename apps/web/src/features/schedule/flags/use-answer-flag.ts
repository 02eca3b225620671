import { AcknowledgedFlagsDocument, AcknowledgeFlagDocument, WithdrawAcknowledgementDocument } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { announce } from '../../../ui/announce.js'
import { toast } from '../../../ui/toast.js'
import { useBoard } from '../board-context.js'

/** Takes responsibility for a red flag, with a reason, or gives it back. */
export function useAnswerFlag({ key }: { readonly key: string }) {
  const { draftId } = useBoard()
  const refetch = [AcknowledgedFlagsDocument]
  const give = useAct(AcknowledgeFlagDocument, { refetch })
  const take = useAct(WithdrawAcknowledgementDocument, { refetch })
  return {
    acknowledge: async (reason: string) => {
      if (await give.act({ input: { draftId, key, reason } })) announce('Acknowledged')
    },
    withdraw: async () => {
      if (await take.act({ input: { draftId, key } })) toast('The acknowledgement is taken back')
    },
    isBusy: give.busy || take.busy,
    failure: give.failure ?? take.failure,
  }
}
