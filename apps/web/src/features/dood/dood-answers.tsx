import { EmptyState } from '../../ui/empty-state.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { LinkButton } from '../../ui/link.js'

/** The production is not there, or not for the viewer. */
export function NoDood() {
  return <ErrorNotice title="There is no Day out of Days here." kept="The production does not exist, or your role does not reach its schedule." />
}

/** Nothing is on a shoot day yet. */
export function NoDays({ productionId }: { readonly productionId: string }) {
  return (
    <EmptyState
      action={
        <LinkButton to="/productions/$productionId/schedule" params={{ productionId }}>
          Open the schedule
        </LinkButton>
      }
    >
      The Day out of Days follows from the schedule: make shoot days and put scenes on them, and everyone’s work, holds and travel stand here.
    </EmptyState>
  )
}

/** No element has a row. */
export function NoRows({ productionId }: { readonly productionId: string }) {
  return (
    <EmptyState
      action={
        <LinkButton to="/productions/$productionId/screenplay" params={{ productionId }}>
          Open the screenplay
        </LinkButton>
      }
    >
      Nobody has a row here yet: read a screenplay, and its speaking characters do.
    </EmptyState>
  )
}
