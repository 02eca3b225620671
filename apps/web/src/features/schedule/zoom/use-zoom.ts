import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Command, useCommands } from '../../../lib/commands.js'
import { useShortcut } from '../../../lib/shortcuts.js'
import { announce } from '../../../ui/announce.js'
import { scheduleInSearch } from '../schedule-search.js'
import { nextZoom, type Zoom, zoomWords } from './zoom.js'

export interface Zoomed {
  readonly zoom: Zoom
  /** Looks from elsewhere, at a day where one is given. */
  readonly onZoom: (zoom: Zoom, dayId?: string) => void
}

/** From how far the board is looked at, kept in the address; Z goes further out. */
export function useZoom(): Zoomed {
  const { draft, zoom = 'strips' } = scheduleInSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const onZoom = (next: Zoom, day?: string) => {
    const search = { ...(draft && { draft }), ...(next !== 'strips' && { zoom: next }), ...(day && { day }) }
    void navigate({ to: '.', search: search as never, resetScroll: false })
    announce(zoomWords[next])
  }
  useShortcut('Z', () => onZoom(nextZoom(zoom)))
  useCommands(commands)
  return useMemo(() => ({ zoom, onZoom }), [zoom, draft, navigate])
}

const commands: readonly Command[] = [{ group: 'Board', words: 'Strips, day cards, month', keys: 'Z' }]
