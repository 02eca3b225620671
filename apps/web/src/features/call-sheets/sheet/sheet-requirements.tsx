import type { RequirementBox } from '@callboard/call-sheet'
import { Part } from './part.js'

/** What each department must bring, with the scenes it is for. */
export function SheetRequirements({ boxes }: { readonly boxes: readonly RequirementBox[] }) {
  if (boxes.length === 0) return null
  return (
    <Part title="Department requirements">
      <dl className="sides">
        {boxes.map(({ department, items }) => (
          <div key={department}>
            <dt className="label">{department}</dt>
            {items.map(({ text, scenes, typed }, index) => (
              <dd key={index} className="whitespace-pre-line">
                {text}
                {scenes && <span className="text-muted"> (scenes {scenes})</span>}
                {typed && <span className="sr-only"> (typed)</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  )
}
