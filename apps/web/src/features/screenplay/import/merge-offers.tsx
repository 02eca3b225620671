import type { MergeInput } from '../../../lib/graphql.generated.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { Section } from '../../../ui/section.js'
import type { ScreenplayImport } from './screenplay-import.js'

export interface MergeOffersProps {
  readonly offers: ScreenplayImport['mergeOffers']
  readonly merges: readonly MergeInput[]
  readonly onChange: (merges: readonly MergeInput[]) => void
}

/** Names that may be one character. Nothing is merged unless somebody says so. */
export function MergeOffers({ offers, merges, onChange }: MergeOffersProps) {
  if (offers.length === 0) return null
  return (
    <Section title="Names that may be one character">
      <p className="mb-1 text-muted">Tick those that are; the rest stay apart.</p>
      {offers.map(({ name, into, reason }) => {
        const isThis = (merge: MergeInput) => merge.name === name && merge.into === into
        return (
          <Checkbox
            key={`${name} ${into}`}
            label={
              <>
                <strong>{name}</strong> is <strong>{into}</strong>
              </>
            }
            hint={reason}
            checked={merges.some(isThis)}
            onChange={(event) => onChange(event.target.checked ? [...merges, { name, into }] : merges.filter((merge) => !isThis(merge)))}
          />
        )
      })}
    </Section>
  )
}
