import { groupedBy } from '@callboard/basics'
import { CAST } from '@callboard/schedule'
import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { DefinitionList } from '../../../ui/definition-list.js'

/** What the screenplay says the scene needs. */
export function SceneNeeds({ scene }: { readonly scene: SceneRowFragment }) {
  const categories = groupedBy(scene.elements, ({ category }) => category)
  const items = [
    { term: 'Characters', value: scene.characters.join(', ') || 'Nobody speaks' },
    ...[...categories].filter(([term]) => term !== CAST).map(([term, elements]) => ({ term, value: elements.map(({ label }) => label).join(', ') })),
    ...scene.notes.map((value, index) => ({ term: scene.notes.length > 1 ? `Note ${index + 1}` : 'Note', value })),
  ]
  return (
    <section aria-label="From the screenplay" className="mt-6 border-t border-line pt-4">
      <h3 className="mb-2 font-semibold">From the screenplay</h3>
      <DefinitionList items={items} />
    </section>
  )
}
