import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { CancelNamedCopiesDocument, type CopiesFragment, NamedCopiesDocument, PrintNamedCopiesDocument } from '../../../lib/graphql.generated.js'

const POLL = 1_000

export const isUnderWay = (copies: CopiesFragment | null | undefined) => copies?.state === 'queued' || copies?.state === 'setting'

/** Somebody's own named copies of a sheet, asked for every second while the server is at them. */
export function useCopies(callSheetId: string, paper: 'a4' | 'letter') {
  const variables = { callSheetId }
  const { data, startPolling, stopPolling, updateQuery } = useQuery(NamedCopiesDocument, { variables })
  const [print, printing] = useMutation(PrintNamedCopiesDocument)
  const [cancel, cancelling] = useMutation(CancelNamedCopiesDocument)
  const copies = data?.namedCopies
  const underWay = isUnderWay(copies)
  useEffect(() => {
    if (!underWay) return undefined
    startPolling(POLL)
    return stopPolling
  }, [underWay, startPolling, stopPolling])
  const show = (namedCopies: CopiesFragment | null) => updateQuery(() => ({ __typename: 'Query' as const, namedCopies }))
  return {
    copies,
    isBusy: printing.loading || cancelling.loading,
    namesNobody: printing.data?.printNamedCopies === null,
    error: printing.error ?? cancelling.error,
    async print() {
      cancelling.reset()
      const { data: answer } = await print({ variables: { callSheetId, paper } }).catch(() => ({ data: undefined }))
      if (answer) show(answer.printNamedCopies ?? null)
    },
    async cancel() {
      printing.reset()
      const { data: answer } = await cancel({ variables }).catch(() => ({ data: undefined }))
      if (answer) show(null)
    },
  }
}
