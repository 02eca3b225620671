import { CircleSlash2, Equal, PencilLine, Plus, type LucideIcon } from 'lucide-react'
import type { ImportedSceneRowFragment, SceneFate } from '../../../lib/graphql.generated.js'
import { Chip } from '../../../ui/chip.js'
import { cn } from '../../../ui/cn.js'
import type { Tone } from '../../../ui/tone.js'
import { pagesWords } from '../scenes/scene-words.js'
import { fateWords, fieldList } from './fates.js'

export interface ImportedSceneItemProps {
  readonly scene: ImportedSceneRowFragment
  /** Fields changed by hand, which stay. */
  readonly kept: readonly string[]
}

/** One scene of the import: its fate, what differs, what stays. */
export function ImportedSceneItem({ scene, kept }: ImportedSceneItemProps) {
  const { icon: Icon, tone } = looks[scene.fate]
  const stays = fieldList(kept)
  return (
    <li className="grid grid-cols-[3rem_1fr] gap-x-3 py-2 sm:grid-cols-[3.5rem_6.5rem_1fr_auto]">
      <span className="text-reading font-semibold tabular-nums">{scene.number || '–'}</span>
      <span className="max-sm:order-last max-sm:col-start-2">
        <Chip tone={tone} icon={<Icon aria-hidden />}>
          {fateWords[scene.fate]}
        </Chip>
      </span>
      <span className="min-w-0">
        <span className={cn('font-medium uppercase', scene.fate === 'omitted' && 'line-through')}>{scene.heading}</span>
        {scene.changedFields.length > 0 && <span className="block text-muted">Takes from the file: {fieldList(scene.changedFields)}</span>}
        {stays && scene.fate !== 'omitted' && <span className="block text-muted">Stays as changed by hand: {stays}</span>}
        {scene.fate === 'omitted' && <span className="block text-muted">Not in this draft; kept as OMITTED</span>}
      </span>
      <span className="tabular-nums max-sm:col-start-2">{pagesWords(scene)} pgs</span>
    </li>
  )
}

const looks: Readonly<Record<SceneFate, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  added: { icon: Plus, tone: 'good' },
  changed: { icon: PencilLine, tone: 'moving' },
  omitted: { icon: CircleSlash2, tone: 'warn' },
  unchanged: { icon: Equal, tone: 'quiet' },
}
