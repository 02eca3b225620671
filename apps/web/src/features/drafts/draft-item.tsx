import type { Zone } from '@callboard/time'
import { CalendarRange, GitCompare, PencilLine, Star, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import type { DraftRowFragment } from '../../lib/graphql.generated.js'
import { type ClockSetting, momentWords } from '../../lib/time-words.js'
import { Chip } from '../../ui/chip.js'
import { ConfirmButton } from '../../ui/confirm-button.js'
import { IconButton } from '../../ui/icon-button.js'
import { Button } from '../../ui/button.js'
import { LinkButton } from '../../ui/link.js'
import { RenameForm } from './rename-form.js'
import type { DraftActs } from './use-drafts.js'
import { useProductionId } from '../../lib/use-production-id.js'

export interface DraftItemProps {
  readonly facts: { readonly zone: Zone; readonly clock: ClockSetting }
  readonly mayEdit: boolean
  readonly draft: DraftRowFragment
  readonly acts: DraftActs
}

/** One draft: what it holds, who touched it last, and what can be done with it. */
export function DraftItem({ draft, facts, mayEdit, acts }: DraftItemProps) {
  const [renaming, setRenaming] = useState(false)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2.5">
      <div className="min-w-48 grow">
        {renaming ? (
          <RenameForm draft={draft} acts={acts} onDone={() => setRenaming(false)} />
        ) : (
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {draft.name}
            {draft.isCurrent && <Chip tone="good" icon={<Star aria-hidden />}>Current</Chip>}
            {draft.publishedVersion === draft.version && <Chip>As published</Chip>}
          </p>
        )}
        <p className="text-muted tabular-nums">
          {countOf(draft.days, 'day')}, {countOf(draft.strips, 'strip')}, {draft.lastEdit ? `last edited by ${draft.lastEdit.author}, ${momentWords(draft.lastEdit.at, facts)}` : 'not edited yet'}
        </p>
      </div>
      <Doings draft={draft} mayEdit={mayEdit} acts={acts} onRename={() => setRenaming(true)} />
    </li>
  )
}

function Doings({ draft, mayEdit, acts, onRename }: Omit<DraftItemProps, 'facts'> & { readonly onRename: () => void }) {
  const productionId = useProductionId()
  const { draftId, name, unitId } = draft
  return (
    <div className="flex flex-wrap items-center gap-1">
      <LinkButton kind="quiet" to="/productions/$productionId/schedule" params={{ productionId }} search={draft.isCurrent ? {} : { draft: draftId }} aria-label={`Open ${name} on the board`}>
        <CalendarRange aria-hidden /> Open
      </LinkButton>
      <LinkButton kind="quiet" to="/productions/$productionId/drafts" params={{ productionId }} search={{ from: `published:${unitId}`, to: draftId }} aria-label={`Compare ${name} with what was published last`}>
        <GitCompare aria-hidden /> Compare
      </LinkButton>
      {mayEdit && <IconButton label={`Rename ${name}`} icon={<PencilLine aria-hidden />} onClick={onRename} />}
      {mayEdit && !draft.isCurrent && (
        <>
          <Button onClick={() => void acts.makeCurrent(draft)} aria-label={`Make current: ${name}`}>
            <Star aria-hidden /> Make current
          </Button>
          <ConfirmButton
            kind="quiet"
            aria-label={`Remove ${name}`}
            question={`Remove ${name}?`}
            consequence={`The draft with ${countOf(draft.days, 'day')} and ${countOf(draft.strips, 'strip')} is gone for everybody. What was published stays.`}
            confirm="Remove the draft"
            onConfirm={() => void acts.remove(draft)}
          >
            <Trash2 aria-hidden />
          </ConfirmButton>
        </>
      )}
    </div>
  )
}
