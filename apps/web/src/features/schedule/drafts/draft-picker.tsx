import { useQuery } from '@apollo/client/react'
import { groupedBy } from '@callboard/basics'
import { useNavigate } from '@tanstack/react-router'
import { Check, ChevronDown, Files } from 'lucide-react'
import { ScheduleDraftsDocument } from '../../../lib/graphql.generated.js'
import { Button } from '../../../ui/button.js'
import { Chip } from '../../../ui/chip.js'
import { Menu, MenuHeading, MenuItem } from '../../../ui/menu.js'
import { useBoard } from '../board-context.js'

export interface DraftPickerProps {
  readonly draftId: string
  readonly name: string
  readonly unitName: string
  readonly isCurrent: boolean
}

/** Which draft is open, and the way to the others, by unit. */
export function DraftPicker({ draftId, name, unitName, isCurrent }: DraftPickerProps) {
  const { facts } = useBoard()
  const navigate = useNavigate()
  const { data } = useQuery(ScheduleDraftsDocument, { variables: { productionId: facts.productionId } })
  const drafts = data?.drafts ?? []
  const words = facts.units.length > 1 ? `${unitName}: ${name}` : name
  if (drafts.length < 2) return isCurrent ? null : <Chip tone="warn">{words}</Chip>
  const go = (next: string) => void navigate({ to: '/productions/$productionId/schedule', params: { productionId: facts.productionId }, search: { draft: next } })
  return (
    <span className="inline-flex items-center gap-1.5">
      <Menu
        trigger={
          <Button kind="quiet" aria-label={`Draft: ${words}. Choose another`} className="-my-1">
            {words}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        {[...groupedBy(drafts, (draft) => draft.unitName)].map(([unit, ofUnit]) => (
          <div key={unit} role="group" aria-label={unit}>
            {facts.units.length > 1 && <MenuHeading>{unit}</MenuHeading>}
            {ofUnit.map((draft) => (
              <MenuItem key={draft.draftId} icon={draft.draftId === draftId ? <Check aria-hidden /> : <Files aria-hidden />} onSelect={() => go(draft.draftId)}>
                {draft.name}
                {draft.isCurrent && <span className="text-muted"> · current</span>}
              </MenuItem>
            ))}
          </div>
        ))}
      </Menu>
      {!isCurrent && <Chip tone="warn">Not the current draft</Chip>}
    </span>
  )
}
