import { groupedBy } from '@callboard/basics'
import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { byLabel, type Element, type Scene } from '../breakdown-facts.js'
import { useBreakdown } from '../use-breakdown.js'
import { CategoryName } from './category-name.js'
import { ColourField } from './colour-field.js'

/** Every category with its elements, and the scenes that need each. */
export function CategoriesPanel() {
  const { categories, elements, mayEdit } = useBreakdown()
  const [chosen, setChosen] = useState('')
  const grouped = groupedBy(elements, ({ category }) => category)
  const used = categories.filter(({ category }) => grouped.has(category))
  const shown = chosen === '' ? used : used.filter(({ category }) => category === chosen)
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3">
        <Field label="Category" className="w-full max-w-64">
          <Select
            value={chosen} placeholder="All categories" onChange={({ target }) => setChosen(target.value)}
            options={used.map(({ category }) => ({ value: category, label: `${category} (${grouped.get(category)?.length ?? 0})` }))}
          />
        </Field>
        {chosen !== '' && mayEdit && <ColourField key={chosen} category={chosen} />}
      </div>
      {shown.map(({ category }) => (
        <section key={category} aria-label={category} className="mb-7 [content-visibility:auto] [contain-intrinsic-size:auto_12rem]">
          <CategoryName category={category} count={grouped.get(category)?.length ?? 0} />
          <ul>
            {[...(grouped.get(category) ?? [])].sort(byLabel).map((element) => (
              <ElementWithScenes key={element.elementId} element={element} />
            ))}
          </ul>
        </section>
      ))}
      {elements.length === 0 && <p className="border-t border-line py-6 text-muted">Nothing is broken down yet. Add what a scene needs on its sheet.</p>}
    </>
  )
}

function ElementWithScenes({ element }: { readonly element: Element }) {
  const { scenesOf, personById, openElement, openScene } = useBreakdown()
  const scenes = scenesOf.get(element.elementId) ?? []
  const player = element.personId ? personById.get(element.personId)?.name : undefined
  return (
    <li className="grid min-h-row grid-cols-[2.5rem_minmax(0,1fr)] items-baseline gap-x-2 border-b border-line py-1.5 sm:grid-cols-[2.5rem_minmax(0,15rem)_minmax(0,1fr)]">
      <span className="font-semibold tabular-nums">{element.boardId}</span>
      <span className="min-w-0">
        <button type="button" onClick={() => openElement(element.elementId)} className="min-h-6 text-left underline-offset-3 hover:underline">
          {element.name}
        </button>
        {player && <span className="block truncate text-muted">{player}</span>}
      </span>
      <span className="-ml-2 flex flex-wrap gap-x-1 tabular-nums max-sm:col-start-2">
        {scenes.map((scene) => (
          <SceneNumber key={scene.sceneId} scene={scene} quantity={quantityIn(scene, element)} onOpen={openScene} />
        ))}
        {scenes.length === 0 && <span className="text-muted">in no scene</span>}
        {scenes.length > 3 && <span className="ml-1 self-center text-small text-muted">{countOf(scenes.length, 'scene')}</span>}
      </span>
    </li>
  )
}

interface SceneNumberProps {
  readonly scene: Scene
  readonly quantity: number
  readonly onOpen: (sceneId: string) => void
}

function SceneNumber({ scene: { sceneId, number, set }, quantity, onOpen }: SceneNumberProps) {
  return (
    <button type="button" aria-label={`Scene ${number || set}${quantity > 1 ? `, ${quantity} of it` : ''}`} onClick={() => onOpen(sceneId)} className="inline-flex h-6 min-w-7 items-center justify-center rounded-small px-1 hover:bg-hover hover:underline">
      {number || '–'}
      {quantity > 1 && <span className="text-small text-muted">×{quantity}</span>}
    </button>
  )
}

function quantityIn(scene: Scene, element: Element): number {
  return scene.elements.find(({ elementId }) => elementId === element.elementId)?.quantity ?? 1
}
