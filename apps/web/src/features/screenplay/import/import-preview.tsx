import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import type { MergeInput } from '../../../lib/graphql.generated.js'
import { pagesOfAll } from '../scenes/scene-words.js'
import { AcceptBar } from './accept-bar.js'
import { countFates } from './fates.js'
import { ImportWarnings } from './import-warnings.js'
import { ImportedScenes } from './imported-scenes.js'
import type { KnownScenes, ScreenplayImport } from './screenplay-import.js'
import { MergeOffers } from './merge-offers.js'

export interface ImportPreviewProps {
  readonly found: ScreenplayImport
  readonly known: KnownScenes
  readonly productionId: string
  readonly onChanged: () => unknown
}

/** What was read, what it would change and what stays, before anything does. */
export function ImportPreview({ found, known, productionId, onChanged }: ImportPreviewProps) {
  const [merges, setMerges] = useState<readonly MergeInput[]>([])
  const counts = countFates(found.scenes)
  const read = found.scenes.filter(({ fate }) => fate !== 'omitted')
  return (
    <>
      <h2 className="text-reading font-semibold break-words">{found.title || found.fileName}</h2>
      <p className="mb-5 text-muted tabular-nums">
        {found.title && `${found.fileName} · `}
        {countOf(read.length, 'scene')} · {pagesOfAll(read)} pages · {countOf(new Set(read.flatMap(({ characters }) => characters)).size, 'speaking character')}
      </p>
      <AcceptBar found={found} counts={counts} merges={merges} productionId={productionId} onChanged={onChanged} />
      <MergeOffers offers={found.mergeOffers} merges={merges} onChange={setMerges} />
      <ImportWarnings warnings={found.warnings} />
      <ImportedScenes scenes={found.scenes} known={known} counts={counts} />
    </>
  )
}
