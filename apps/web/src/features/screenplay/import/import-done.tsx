import { CircleCheckBig } from 'lucide-react'
import { LinkButton } from '../../../ui/link.js'
import { countFates, fatesSentence } from './fates.js'
import type { ScreenplayImport } from './screenplay-import.js'

export interface ImportDoneProps {
  readonly found: ScreenplayImport
  readonly productionId: string
}

/** It is in; what next. */
export function ImportDone({ found, productionId }: ImportDoneProps) {
  const counts = countFates(found.scenes)
  return (
    <div className="flex max-w-2xl flex-col items-start gap-3">
      <p className="flex items-center gap-2 text-reading font-semibold text-good">
        <CircleCheckBig aria-hidden className="size-5 shrink-0" />
        {found.fileName} is taken over
      </p>
      <p>
        {found.scenes.length > 0 && <span className="block first-letter:uppercase">{fatesSentence(counts)}.</span>}
        {counts.added > 0 && 'New scenes wait in the boneyard of the schedule.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton kind="primary" to="/productions/$productionId/schedule" params={{ productionId }}>
          Open the schedule
        </LinkButton>
        <LinkButton to="/productions/$productionId/screenplay" params={{ productionId }}>
          Read the scenes
        </LinkButton>
      </div>
    </div>
  )
}
