import { groupedBy } from '@callboard/basics'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useShortcut } from '../../../lib/shortcuts.js'
import { type Scene } from '../breakdown-facts.js'
import { CategoryName } from '../categories/category-name.js'
import { useBreakdown } from '../use-breakdown.js'
import { AddElement } from './add-element.js'
import { NeedLine } from './need-line.js'

/** Categories that say something of the scene; the fields above are for that. */
const ABOUT_THE_SCENE = new Set(['Synopsis', 'Notes', 'Script Day', 'Unit', 'Comments'])

/** What the scene needs, a box for each category; an empty category is opened by its button. */
export function CategoryBoxes({ scene }: { readonly scene: Scene }) {
  const { categories, mayEdit } = useBreakdown()
  const [opened, setOpened] = useState<string | null>(null)
  const needs = groupedBy(scene.elements, ({ category }) => category)
  const usual = categories.filter(({ category }) => !ABOUT_THE_SCENE.has(category))
  const shown = usual.filter(({ category }) => needs.has(category) || category === opened)
  useShortcut('A', () => mayEdit && setOpened(shown.find(({ category }) => category === 'Props')?.category ?? 'Props'))
  return (
    <section aria-label="What the scene needs" className="mt-8">
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {shown.map(({ category }) => (
          <div key={category} className="min-w-0">
            <CategoryName category={category} count={needs.get(category)?.length ?? 0} />
            <ul>
              {needs.get(category)?.map((need) => <NeedLine key={need.elementId} scene={scene} need={need} />)}
            </ul>
            {mayEdit && opened === category && <AddElement scene={scene} category={category} onClose={() => setOpened(null)} />}
            {mayEdit && opened !== category && (
              <button type="button" onClick={() => setOpened(category)} className="mt-0.5 inline-flex h-control items-center gap-1.5 rounded-medium text-muted hover:text-ink">
                <Plus aria-hidden className="size-4" /> Add
                <span className="sr-only"> {category}</span>
              </button>
            )}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="text-muted">Nothing is broken down for this scene yet.</p>}
      {mayEdit && <OtherCategories names={usual.map(({ category }) => category).filter((category) => !needs.has(category) && category !== opened)} onOpen={setOpened} />}
    </section>
  )
}

function OtherCategories({ names, onOpen }: { readonly names: readonly string[]; readonly onOpen: (category: string) => void }) {
  return (
    <div role="group" aria-label="Add to another category" className="mt-6 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-3">
      {names.map((category) => (
        <button key={category} type="button" onClick={() => onOpen(category)} className="inline-flex h-control items-center gap-1 rounded-medium text-muted hover:text-ink">
          <Plus aria-hidden className="size-3.5" /> {category}
        </button>
      ))}
    </div>
  )
}
