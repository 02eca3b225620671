import { useNavigate } from '@tanstack/react-router'
import { useProductionId } from '../../../lib/use-production-id.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { Section } from '../../../ui/section.js'
import { Select } from '../../../ui/select.js'
import { Waiting } from '../../../ui/waiting.js'
import type { DraftsSearch } from '../drafts-search.js'
import type { UnitDrafts } from '../units-of.js'
import { Comparison } from './comparison.js'
import type { Names } from './names.js'
import { publishedChoice, type SideBoard, useBoardOf } from './use-board-of.js'

export interface CompareProps {
  readonly units: readonly UnitDrafts[]
  readonly search: DraftsSearch
  readonly names: Names
}

/** Any two drafts, or a draft and what was published last, and what sets them apart. */
export function Compare({ units, search, names }: CompareProps) {
  const productionId = useProductionId()
  const navigate = useNavigate()
  const choose = (change: DraftsSearch) => void navigate({ to: '/productions/$productionId/drafts', params: { productionId }, search: { ...search, ...change }, resetScroll: false })
  const choices = choicesOf(units)
  const [from, to] = [useBoardOf(search.from), useBoardOf(search.to)]
  const nameOf = (choice: string | undefined, side: SideBoard) => side.title ?? choices.find((one) => one.value === choice)?.label ?? ''
  return (
    <Section title="Compare">
      <div className="mb-4 grid gap-4 sm:grid-cols-2 print:hidden">
        <Field label="From">
          <Select value={search.from ?? ''} placeholder="Choose a board" options={choices} onChange={(event) => choose({ from: event.target.value })} />
        </Field>
        <Field label="To">
          <Select value={search.to ?? ''} placeholder="Choose a board" options={choices} onChange={(event) => choose({ to: event.target.value })} />
        </Field>
      </div>
      <Outcome from={from} to={to} isChosen={Boolean(search.from && search.to)}>
        {(before, after) => <Comparison before={before} after={after} titles={[nameOf(search.from, from), nameOf(search.to, to)]} names={names} />}
      </Outcome>
    </Section>
  )
}

function choicesOf(units: readonly UnitDrafts[]) {
  return units.flatMap((unit) => [
    { value: publishedChoice(unit.unitId), label: units.length > 1 ? `${unit.name}: published last` : 'Published last' },
    ...unit.drafts.map((draft) => ({ value: draft.draftId, label: `${units.length > 1 ? `${unit.name}: ` : ''}${draft.name}${draft.isCurrent ? ' (current)' : ''}` })),
  ])
}

interface OutcomeProps {
  readonly from: SideBoard
  readonly to: SideBoard
  readonly isChosen: boolean
  readonly children: (before: NonNullable<SideBoard['board']>, after: NonNullable<SideBoard['board']>) => React.ReactNode
}

function Outcome({ from, to, isChosen, children }: OutcomeProps) {
  const failure = from.failure ?? to.failure
  if (failure) return <ErrorNotice {...failure} />
  if (!isChosen) return <p className="text-muted">Choose two boards: what was added, omitted, moved, reordered or changed is shown side by side.</p>
  if (from.board === null || to.board === null) return <p className="text-muted">Nothing was published here yet, so there is nothing to compare with.</p>
  if (!from.board || !to.board) return <Waiting />
  return children(from.board, to.board)
}
