import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { Section } from '../../../ui/section.js'
import type { ScreenplayImport } from './screenplay-import.js'

const FIRST = 8

/** What was odd, and where in the file. */
export function ImportWarnings({ warnings }: { readonly warnings: ScreenplayImport['warnings'] }) {
  const [all, setAll] = useState(false)
  if (warnings.length === 0) return null
  const shown = all ? warnings : warnings.slice(0, FIRST)
  return (
    <Section title={`To be looked at: ${countOf(warnings.length, 'remark')}`}>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map(({ line, reason }, index) => (
          <li key={index} className="grid grid-cols-[5.5rem_1fr] gap-3 py-1.5">
            <span className="text-muted tabular-nums">Line {line}</span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {shown.length < warnings.length && (
        <Button kind="quiet" className="mt-2" onClick={() => setAll(true)}>
          Show all {warnings.length}
        </Button>
      )}
    </Section>
  )
}
