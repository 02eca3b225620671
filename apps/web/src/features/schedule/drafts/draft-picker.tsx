import { groupedBy } from '@callboard/basics'
import { useNavigate } from '@tanstack/react-router'
import { Check, ChevronDown, Files } from 'lucide-react'
import { Button } from '../../../ui/button.js'
import { Chip } from '../../../ui/chip.js'
import { Menu, MenuHeading, MenuItem } from '../../../ui/menu.js'
import { useBoard } from '../board-context.js'
import { type OpenDraft, useDrafts } from './use-drafts.js'

export interface DraftPickerProps extends OpenDraft {
  readonly name: string
  readonly unitName: string
}

/** Which draft is open, and the way to the others, by unit; and to the one that was made current meanwhile. */
export function DraftPicker({ name, unitName, ...open }: DraftPickerProps) {
  const { facts } = useBoard()
  const navigate = useNavigate()
  const { drafts, isCurrent, instead } = useDrafts(facts.productionId, open)
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
              <MenuItem key={draft.draftId} icon={draft.draftId === open.draftId ? <Check aria-hidden /> : <Files aria-hidden />} onSelect={() => go(draft.draftId)}>
                {draft.name}
                {draft.isCurrent && <span className="text-muted"> · current</span>}
              </MenuItem>
            ))}
          </div>
        ))}
      </Menu>
      {!isCurrent && <Chip tone="warn">Not the current draft{instead ? ' any more' : ''}</Chip>}
      {instead && (
        <Button kind="secondary" className="-my-1" onClick={() => go(instead.draftId)}>
          Open “{instead.name}”
        </Button>
      )}
    </span>
  )
}
