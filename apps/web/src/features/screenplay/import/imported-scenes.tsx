import { useState } from 'react'
import type { SceneFate } from '../../../lib/graphql.generated.js'
import { Section } from '../../../ui/section.js'
import { Select } from '../../../ui/select.js'
import { type countFates, fates, fateWords } from './fates.js'
import { ImportedSceneItem } from './imported-scene-item.js'
import type { KnownScenes, ScreenplayImport } from './screenplay-import.js'

export interface ImportedScenesProps {
  readonly scenes: ScreenplayImport['scenes']
  readonly known: KnownScenes
  readonly counts: ReturnType<typeof countFates>
}

/** Scene by scene, what happens to it. Those that stay the same are counted, and shown when asked for. */
export function ImportedScenes({ scenes, known, counts }: ImportedScenesProps) {
  const [shown, setShown] = useState<SceneFate | 'moved' | 'all'>('moved')
  const keptIn = new Map(known.map(({ sceneId, editedFields }) => [sceneId, editedFields]))
  const items = scenes.filter(({ fate }) => shown === 'all' || fate === shown || (shown === 'moved' && fate !== 'unchanged'))
  const options = [
    { value: 'moved', label: `What changes (${scenes.length - counts.unchanged})` },
    ...fates.map((fate) => ({ value: fate, label: `${fateWords[fate]} (${counts[fate]})` })),
    { value: 'all', label: `All scenes (${scenes.length})` },
  ]
  return (
    <Section
      title="Scenes"
      actions={<Select aria-label="Show" options={options} value={shown} onChange={(event) => setShown(event.target.value as SceneFate)} className="w-auto" />}
    >
      {items.length === 0 && <p className="border-t border-line py-4 text-muted">None. {counts.unchanged} scenes stay as they are.</p>}
      <ul aria-label="Scenes" className="divide-y divide-line border-y border-line empty:hidden">
        {items.map((scene, index) => (
          <ImportedSceneItem key={scene.sceneId ?? `new ${index}`} scene={scene} kept={keptIn.get(scene.sceneId ?? '') ?? []} />
        ))}
      </ul>
      {shown === 'moved' && items.length > 0 && counts.unchanged > 0 && (
        <p className="mt-2 text-muted tabular-nums">
          {counts.unchanged} of {scenes.length} scenes unchanged
        </p>
      )}
    </Section>
  )
}
