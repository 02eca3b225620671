import { boneyardOf } from '@callboard/schedule'
import { useState } from 'react'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { Field } from '../../ui/field.js'
import { LinkButton } from '../../ui/link.js'
import { Tabs } from '../../ui/tabs.js'
import { TextInput } from '../../ui/text-input.js'
import { useBoard } from './board-context.js'
import { type BoardParts, Boneyard, Stripboard } from './board/stripboard.js'
import { useWide } from './use-wide.js'

/** Board and boneyard: side by side where there is room, else one at a time. */
export function BoardLayout(parts: Omit<BoardParts, 'search'>) {
  const { store } = useBoard()
  const [search, setSearch] = useState('')
  const isWide = useWide()
  const waiting = boneyardOf(store.snapshot().board).length
  const board = <Stripboard {...parts} search={search} empty={<NoDays />} />
  const find = (
    <Field label="Find scenes" className="mb-3">
      <TextInput type="search" placeholder="Number, set, character" value={search} onChange={(event) => setSearch(event.target.value)} />
    </Field>
  )
  if (!isWide) {
    const boneyard = (
      <>
        {find}
        <Boneyard {...parts} search={search} />
      </>
    )
    return (
      <div className={filled}>
        <Tabs
          label="Strips"
          tabs={[
            { id: 'board', label: 'Board', panel: board },
            { id: 'boneyard', label: `Boneyard (${waiting})`, panel: boneyard },
          ]}
        />
      </div>
    )
  }
  return (
    <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)_21.25rem] gap-6">
      {board}
      <aside aria-labelledby="boneyard" className="flex min-h-0 flex-col">
        <h2 id="boneyard" className="mb-2 text-reading font-semibold">
          Boneyard <span className="font-normal text-muted tabular-nums">{waiting}</span>
        </h2>
        {find}
        <Boneyard {...parts} search={search} />
      </aside>
    </div>
  )
}

/** The panel takes the height that is left, so that the list in it scrolls and not the page. */
const filled =
  'flex min-h-0 grow flex-col *:flex *:min-h-0 *:grow *:flex-col ' +
  '[&_[role=tablist]]:shrink-0 [&_[role=tabpanel]]:flex [&_[role=tabpanel]]:min-h-0 [&_[role=tabpanel]]:grow [&_[role=tabpanel]]:flex-col [&_[role=tabpanel]]:pt-2'

function NoDays() {
  const { facts, open } = useBoard()
  if (facts.scenes.size === 0 && facts.mayEdit) {
    return (
      <EmptyState
        action={
          <LinkButton kind="primary" to="/productions/$productionId/screenplay/import" params={{ productionId: facts.productionId }}>
            Import a screenplay
          </LinkButton>
        }
      >
        The board shows the scenes of the screenplay as strips. Import one, make shoot days, and lay the strips on them.
      </EmptyState>
    )
  }
  return (
    <EmptyState action={facts.mayEdit && <Button kind="primary" onClick={() => open({ kind: 'makeDays' })}>Make shoot days</Button>}>
      {facts.mayEdit ? 'The scenes wait in the boneyard. Make shoot days, then drag the strips onto them, or choose some and press M.' : 'There are no shoot days yet.'}
    </EmptyState>
  )
}
