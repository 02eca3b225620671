import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../../lib/failure-of.js'
import { ScheduleDraftDocument, type ScheduleDraftQuery } from '../../../lib/graphql.generated.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Waiting } from '../../../ui/waiting.js'
import type { StripShape } from '../board/strip-fields.js'
import { Stripboard } from '../board/stripboard.js'
import { takeBack } from '../board/use-undo-keys.js'
import { BoardContext } from '../board-context.js'
import type { Ground } from '../flags/ground.js'
import { OverBoard } from '../over-board.js'
import type { PresentPerson } from '../presence/use-presence.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { SelectionBar } from '../selection-bar.js'
import type { DraftStore } from '../sync/draft-store.js'
import { tellNews } from '../sync/tell-news.js'
import { useDraft } from '../sync/use-draft.js'
import { useDesk } from '../use-desk.js'
import type { Unit } from './use-beside.js'

export interface UnitBesideProps {
  readonly unit: Unit
  readonly memberId: string
  readonly facts: ScheduleFacts
  readonly ground: Ground | null
  readonly shape: StripShape
}

/** The board of another unit, to look at and to exchange scenes with. */
export function UnitBeside(props: UnitBesideProps) {
  const { draftId } = props.unit
  const { data, error } = useQuery(ScheduleDraftDocument, { variables: { draftId } })
  if (data?.draft) return <OpenUnit {...props} draft={data.draft} />
  return error ? <ErrorNotice {...failureOf(error)} /> : <Waiting />
}

interface OpenUnitProps extends UnitBesideProps {
  readonly draft: NonNullable<ScheduleDraftQuery['draft']>
}

function OpenUnit({ draft, ...props }: OpenUnitProps) {
  const store = useDraft({ ...draft, memberId: props.memberId, tell: (news) => tellNews(news, props.facts) })
  return store ? <UnitDesk {...props} draftId={draft.draftId} store={store} /> : <Waiting />
}

function UnitDesk({ unit, facts, ground, shape, draftId, store }: UnitBesideProps & { readonly draftId: string; readonly store: DraftStore }) {
  const desk = useDesk({ draftId, store, facts, ground, usePresent: useNobody })
  const { screen, selection, dispatch, hover } = desk
  return (
    <BoardContext value={screen}>
      <section aria-labelledby="unit-beside" data-beside className="relative flex min-h-0 flex-col" onKeyDown={(event) => facts.mayEdit && takeBack(event, screen.actions)}>
        <h2 id="unit-beside" className="mb-2 text-reading font-semibold">
          {unit.name}
        </h2>
        <Stripboard label={unit.name} selection={selection} dispatch={dispatch} shape={shape} found={null} reveal={null} empty={<p className="py-6 text-muted">There are no days on this board yet.</p>} />
        <SelectionBar chosen={selection.chosen} hover={hover} onClear={() => dispatch({ kind: 'clear' })} />
      </section>
      <OverBoard desk={desk} />
    </BoardContext>
  )
}

function useNobody(): readonly PresentPerson[] {
  return nobody
}

const nobody: readonly PresentPerson[] = []
