import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ClockSetting } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Section } from '../../ui/section.js'
import { DraftItem } from './draft-item.js'
import { NewDraftDialog } from './new-draft-dialog.js'
import type { UnitDrafts } from './units-of.js'
import { useDrafts } from './use-drafts.js'
import type { Zone } from '@callboard/time'

export interface DraftListProps {
  readonly unit: UnitDrafts
  readonly facts: { readonly zone: Zone; readonly clock: ClockSetting }
  readonly mayEdit: boolean
  /** Whether the production has no other unit: its name then says nothing. */
  readonly isOnly: boolean
}

/** The drafts of one unit, the current one first. */
export function DraftList({ unit, facts, mayEdit, isOnly }: DraftListProps) {
  const acts = useDrafts()
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={isOnly ? 'All drafts' : unit.name}
      actions={
        mayEdit && (
          <Button onClick={() => setAdding(true)}>
            <Plus aria-hidden /> New draft
          </Button>
        )
      }
    >
      {acts.failure && <ErrorNotice {...acts.failure} />}
      <ul aria-label={`Drafts of ${unit.name}`} className="border-t border-line">
        {unit.drafts.map((draft) => (
          <DraftItem key={draft.draftId} draft={draft} facts={facts} mayEdit={mayEdit} acts={acts} />
        ))}
      </ul>
      {adding && <NewDraftDialog unit={unit} acts={acts} onClose={() => setAdding(false)} />}
    </Section>
  )
}
