import { Search } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'
import { cn } from '../../ui/cn.js'
import { IconButton } from '../../ui/icon-button.js'
import { Keys } from '../../ui/keys.js'
import { layOver } from './over-the-office.js'

/** Opens the palette, for whoever knows no key. */
export function FindButton() {
  return (
    <button type="button" aria-haspopup="dialog" onClick={() => layOver('palette')} className={cn(buttonStyle({ kind: 'quiet' }), 'justify-start border border-line px-2 font-normal text-muted')}>
      <Search aria-hidden className="size-4" />
      <span className="grow text-left">Find or do</span>
      <Keys press="Mod+K" />
    </button>
  )
}

/** The same at the head of a phone. */
export function FindIcon() {
  return <IconButton label="Find or do" icon={<Search aria-hidden />} aria-haspopup="dialog" onClick={() => layOver('palette')} />
}
