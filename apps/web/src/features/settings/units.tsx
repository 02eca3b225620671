import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { UnitRowFragment } from '../../lib/graphql.generated.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Section } from '../../ui/section.js'
import { UnitRow } from './unit-row.js'
import { useUnits } from './use-units.js'

export interface UnitsProps {
  readonly productionId: string
  readonly units: readonly UnitRowFragment[]
}

/** The units of the production, each with a board of its own; each row is saved by itself. */
export function Units({ productionId, units }: UnitsProps) {
  const { save, remove, failure } = useUnits(productionId)
  const [adding, setAdding] = useState(false)
  return (
    <Section title="Units">
      <p className="mb-2 text-muted">Each unit has drafts and publishes for itself; numbers and colours run through the production.</p>
      {failure && <ErrorNotice {...failure} />}
      <ul aria-label="Units" className="border-t border-line">
        {units.map((unit) => (
          <UnitRow key={unit.unitId} unit={unit} onSave={save} onRemove={remove} />
        ))}
        {adding && (
          <UnitRow
            unit={{ unitId: null, name: '', kind: 'second' }}
            onSave={async (unit) => {
              const done = await save(unit)
              if (done) setAdding(false)
              return done
            }}
          />
        )}
      </ul>
      {!adding && (
        <Button className="mt-3" onClick={() => setAdding(true)}>
          <Plus aria-hidden /> Add a unit
        </Button>
      )}
    </Section>
  )
}
