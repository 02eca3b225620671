import { CalendarDays, LayoutGrid, Rows3 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../../../ui/icon-button.js'
import type { Zoomed } from './use-zoom.js'
import { type Zoom, zooms, zoomWords } from './zoom.js'

/** From how far the board is looked at. */
export function ZoomButtons({ zoom, onZoom }: Zoomed) {
  return (
    <div role="group" aria-label="Zoom" className="flex">
      {zooms.map((one) => (
        <IconButton key={one} label={zoomWords[one]} icon={icons[one]} aria-pressed={one === zoom} onClick={() => onZoom(one)} className={pressed} />
      ))}
    </div>
  )
}

const icons: Record<Zoom, ReactNode> = { strips: <Rows3 aria-hidden />, cards: <LayoutGrid aria-hidden />, month: <CalendarDays aria-hidden /> }

const pressed = 'aria-pressed:border-edge aria-pressed:bg-sunken forced-colors:border-[Canvas] forced-colors:aria-pressed:border-[Highlight]'
