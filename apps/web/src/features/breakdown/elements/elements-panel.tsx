import { Plus, Search } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { FilterBar } from '../../../ui/filter-bar.js'
import { Select } from '../../../ui/select.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBreakdown } from '../use-breakdown.js'
import { ElementList } from './element-list.js'
import { type Kind, kindsOf, foundElements } from './found-elements.js'

/** Every element: search, what is missing, and each one's facts at the side. */
export function ElementsPanel() {
  const screen = useBreakdown()
  const { categories, mayEdit, openElement } = screen
  const [typed, setTyped] = useState('')
  const [category, setCategory] = useState('')
  const [kind, setKind] = useState<Kind>('all')
  const search = useDeferredValue(typed)
  const inCategory = useMemo(() => foundElements(screen, { search, category }), [screen, search, category])
  const kinds = useMemo(() => kindsOf(screen, inCategory), [screen, inCategory])
  const found = kinds[kind]
  const used = new Set(screen.elements.map((element) => element.category))
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <label className="relative w-full sm:max-w-xs">
          <span className="sr-only">Search elements</span>
          <Search aria-hidden className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted" />
          <TextInput type="search" placeholder="Name, label, performer" value={typed} onChange={({ target }) => setTyped(target.value)} className="pl-8" />
        </label>
        <div className="grow sm:max-w-56">
          <Select
            aria-label="Category" value={category} placeholder="All categories" onChange={({ target }) => setCategory(target.value)}
            options={categories.filter((one) => used.has(one.category)).map((one) => ({ value: one.category, label: one.category }))}
          />
        </div>
        {mayEdit && (
          <Button className="sm:ml-auto" onClick={() => openElement('new')}>
            <Plus aria-hidden /> New element
          </Button>
        )}
      </div>
      <FilterBar
        label="Which elements" value={kind} onChange={setKind}
        choices={[
          { value: 'all', label: 'All', count: kinds.all.length },
          { value: 'notCast', label: 'Not cast', count: kinds.notCast.length },
          { value: 'noScene', label: 'In no scene', count: kinds.noScene.length },
          { value: 'dates', label: 'With dates', count: kinds.dates.length },
        ]}
      />
      <p role="status" className="sr-only">{countOf(found.length, 'element')}</p>
      {found.length > 0 ? <ElementList elements={found} /> : <p className="mt-2 border-t border-line py-6 text-muted">No element is like that.</p>}
    </>
  )
}
