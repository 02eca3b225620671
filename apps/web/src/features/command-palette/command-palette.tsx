import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Keys } from '../../ui/keys.js'
import { foundItems } from './found-items.js'
import type { PaletteItem } from './palette-item.js'

export interface CommandPaletteProps {
  readonly items: readonly PaletteItem[]
  readonly onClose: () => void
}

/** One line to type into, and everything one may mean below it: arrows choose, Enter opens, Escape closes. */
export function CommandPalette({ items, onClose }: CommandPaletteProps) {
  const [words, setWords] = useState('')
  const found = useMemo(() => foundItems(items, words), [items, words])
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-label="Go to or do"
          className="fixed top-[10dvh] left-1/2 z-40 flex max-h-[min(36rem,80dvh)] w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 flex-col rounded-large bg-sheet text-ink shadow-float forced-colors:border"
        >
          <Autocomplete.Root open inline autoHighlight="always" keepHighlight items={found} filter={null} value={words} onValueChange={setWords} itemToStringValue={wordsOf}>
            <div className="flex items-center gap-3 border-b border-line px-4">
              <Search aria-hidden className="size-4 shrink-0 text-muted" />
              <Autocomplete.Input
                aria-label="Scene, day, person, screen or command"
                placeholder="Scene, day, person, screen or command"
                className="h-12 w-full bg-transparent text-reading outline-none placeholder:text-muted"
              />
            </div>
            <Dialog.Close className="sr-only">Close</Dialog.Close>
            <Autocomplete.Empty className="px-4 empty:hidden">
              <p className="py-6 text-muted">Nothing here is called that.</p>
            </Autocomplete.Empty>
            <Autocomplete.List className="min-h-0 overflow-y-auto overscroll-contain p-2 empty:hidden">
              {(item: PaletteItem) => <Line key={`${item.kind} ${item.id}`} item={item} onOpen={onClose} />}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Line({ item, onOpen }: { readonly item: PaletteItem; readonly onOpen: () => void }) {
  const open = () => {
    onOpen()
    item.open()
  }
  return (
    <Autocomplete.Item
      value={item}
      onClick={open}
      className="flex min-h-8 cursor-default items-baseline gap-3 rounded-small px-2 py-1.5 outline-none select-none data-highlighted:bg-hover"
    >
      <span className="shrink-0 truncate font-medium">{item.words}</span>
      <span className="min-w-0 grow truncate text-muted">{item.hint}</span>
      {item.keys ? <Keys press={item.keys} /> : <span className="shrink-0 text-small text-muted">{item.kind}</span>}
    </Autocomplete.Item>
  )
}

function wordsOf(item: PaletteItem) {
  return item.words
}
