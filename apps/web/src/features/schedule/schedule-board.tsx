import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useShortcut } from '../../lib/shortcuts.js'
import { findStrips, useBoardCommands } from './board/board-commands.js'
import { useDensity } from './board/density.js'
import { foundStrips } from './board/found-strips.js'
import { useStripFields, type StripShape } from './board/strip-fields.js'
import { useUndoKeys } from './board/use-undo-keys.js'
import { BoardContext } from './board-context.js'
import { BoardHead } from './board-head.js'
import { BoardLayout } from './board-layout.js'
import { useBeside } from './drafts/use-beside.js'
import { useGround } from './flags/use-ground.js'
import { withNeeds } from './flags/ground.js'
import { OverBoard } from './over-board.js'
import { usePresence } from './presence/use-presence.js'
import type { ScheduleFacts } from './schedule-facts.js'
import { SelectionBar } from './selection-bar.js'
import type { DraftStore } from './sync/draft-store.js'
import { useDesk } from './use-desk.js'
import { useZoom } from './zoom/use-zoom.js'

/** Only where there is a second unit. */
const UnitBeside = lazy(async () => ({ default: (await import('./drafts/unit-beside.js')).UnitBeside }))

export interface OpenedDraft {
  readonly draftId: string
  readonly name: string
  readonly unitId: string
  readonly unitName: string
  readonly isCurrent: boolean
}

export interface ScheduleBoardProps {
  readonly draft: OpenedDraft
  readonly memberId: string
  readonly store: DraftStore
  readonly facts: ScheduleFacts
  /** A day to go to, or null. */
  readonly day: string | null
}

/** The schedule at work: toolbar, board, boneyard, perhaps another unit's board, and what is open over them. */
export function ScheduleBoard({ draft, memberId, store, facts: known, day }: ScheduleBoardProps) {
  const { draftId } = draft
  const ground = useGround(known.productionId)
  const facts = useMemo(() => withNeeds(known, ground), [known, ground])
  const usePresent = useCallback((stripId: string | null) => usePresence(draftId, stripId), [draftId])
  const desk = useDesk({ draftId, store, facts, ground, usePresent })
  const { screen, selection, dispatch, hover, present } = desk
  const [density, chooseDensity] = useDensity()
  const [fields, toggleField] = useStripFields()
  const shape = useMemo((): StripShape => ({ density, fields }), [density, fields])
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const found = useMemo(() => foundStrips(screen.board, wanted, facts), [screen.board, wanted, facts])
  const { unit, ...beside } = useBeside(facts.units, draft.unitId)
  const zoomed = useZoom()
  useUndoKeys(screen.actions, facts.mayEdit)
  useBoardCommands(screen)
  useShortcut('F', findStrips)
  return (
    <BoardContext value={screen}>
      <div className="flex h-[calc(100dvh-10.5rem)] min-h-[30rem] flex-col lg:-mb-10 lg:h-[calc(100dvh-4rem)]" data-wide>
        <BoardHead draft={draft} present={present} shape={shape} onDensity={chooseDensity} onField={toggleField} unit={unit} {...beside} {...zoomed} />
        <div className="relative flex min-h-0 grow flex-col">
          <BoardLayout
            selection={selection}
            dispatch={dispatch}
            shape={shape}
            search={search}
            onSearch={setSearch}
            found={found}
            start={day}
            {...zoomed}
            beside={
              unit && (
                <Suspense>
                  <UnitBeside key={unit.draftId} unit={unit} memberId={memberId} facts={facts} ground={ground} shape={shape} />
                </Suspense>
              )
            }
          />
          <SelectionBar chosen={selection.chosen} hover={hover} onClear={() => dispatch({ kind: 'clear' })} />
        </div>
      </div>
      <OverBoard desk={desk} />
    </BoardContext>
  )
}
