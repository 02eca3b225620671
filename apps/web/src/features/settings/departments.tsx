import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { DepartmentRowFragment } from '../../lib/graphql.generated.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Section } from '../../ui/section.js'
import { DepartmentRow } from './department-row.js'
import { useDepartments } from './use-departments.js'

interface DepartmentsProps {
  readonly productionId: string
  readonly departments: readonly DepartmentRowFragment[]
}

/** The departments in the order of the call sheet, each with its pre-call; each row is saved by itself. */
export function Departments({ productionId, departments }: DepartmentsProps) {
  const ordered = departments.toSorted((a, b) => a.position - b.position)
  const { save, swap, remove, failure } = useDepartments(productionId)
  const [adding, setAdding] = useState(false)
  const last = ordered.at(-1)?.position ?? 0
  return (
    <Section title="Departments">
      <p className="mb-2 text-muted">In the order of the call sheet. The pre-call is in minutes from the general call: -30 is half an hour earlier.</p>
      {failure && <ErrorNotice {...failure} />}
      <ol aria-label="Departments" className="border-t border-line">
        {ordered.map((department, index) => (
          <DepartmentRow
            key={department.departmentId}
            department={department}
            before={ordered[index - 1]}
            after={ordered[index + 1]}
            onSave={save}
            onSwap={swap}
            onRemove={remove}
          />
        ))}
        {adding && (
          <DepartmentRow
            department={{ departmentId: null, name: '', callOffset: 0, position: last + 1 }}
            onSave={async (department) => {
              const done = await save(department)
              if (done) setAdding(false)
              return done
            }}
          />
        )}
      </ol>
      {!adding && (
        <Button className="mt-3" onClick={() => setAdding(true)}>
          <Plus aria-hidden /> Add a department
        </Button>
      )}
    </Section>
  )
}
