import { ChevronDown, ChevronUp } from 'lucide-react'
import type { Strip } from '@callboard/schedule'
import type { KeyboardEvent } from 'react'
import { announce } from '../../../ui/announce.js'
import { IconButton } from '../../../ui/icon-button.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBoard } from '../board-context.js'
import { placeName, stripName } from '../words/strip-words.js'

export interface BoardFindProps {
  readonly search: string
  readonly onSearch: (search: string) => void
  /** Null while nothing is searched for. */
  readonly found: readonly Strip[] | null
  /** The row keys act on. */
  readonly active: string | null
  /** Shows a strip; with the focus when it is to be worked on. */
  readonly onShow: (stripId: string, focus: boolean) => void
}

/** Finds strips: the others are dimmed, Enter goes to the next one, the arrow down into the board. */
export function BoardFind({ search, onSearch, found, active, onShow }: BoardFindProps) {
  const { board, facts } = useBoard()
  const at = found?.findIndex((strip) => strip.id === active) ?? -1
  const step = (by: 1 | -1, focus = false) => {
    if (!found || found.length === 0) return
    const next = found[at === -1 ? (by === 1 ? 0 : found.length - 1) : (at + by + found.length) % found.length]
    if (!next) return
    onShow(next.id, focus)
    announce(`${stripName(next, facts)}, ${placeName(board, next.id)}; ${found.indexOf(next) + 1} of ${found.length} found`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && search !== '') return onSearch('')
    if (event.key === 'ArrowDown' && found && found.length > 0) onShow((found[Math.max(0, at)] as Strip).id, true)
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  return (
    <div role="search" className="flex items-center gap-1">
      <TextInput data-find-strips type="search" aria-label="Find scenes" placeholder="Find: number, set, character" value={search} onChange={(event) => onSearch(event.target.value)} onKeyDown={onKeyDown} />
      {found && (
        <>
          <span className="min-w-16 px-1 text-small whitespace-nowrap text-muted tabular-nums">
            {found.length === 0 ? 'None' : at === -1 ? `${found.length} found` : `${at + 1} of ${found.length}`}
          </span>
          <IconButton label="The one before (Shift+Enter)" icon={<ChevronUp aria-hidden />} disabled={found.length === 0} onClick={() => step(-1)} />
          <IconButton label="The next one (Enter)" icon={<ChevronDown aria-hidden />} disabled={found.length === 0} onClick={() => step(1)} />
        </>
      )}
    </div>
  )
}
