import { Link } from '@tanstack/react-router'
import { ChevronsUpDown, Clapperboard } from 'lucide-react'
import { buttonStyle } from '../../ui/button-style.js'
import { cn } from '../../ui/cn.js'
import { Menu, MenuHeading, MenuItem, MenuRule } from '../../ui/menu.js'
import { usePlaces } from './use-places.js'

/** Which production is open; one press to another. */
export function ProductionSwitcher({ className }: { readonly className?: string }) {
  const { production, productions } = usePlaces()
  return (
    <Menu
      trigger={
        <button type="button" className={cn(buttonStyle({ kind: 'quiet' }), 'w-full min-w-0 shrink justify-start px-2', className)}>
          <span className="grow truncate text-left text-reading font-semibold">{production?.title ?? 'Callboard'}</span>
          <ChevronsUpDown aria-hidden className="text-muted" />
          <span className="sr-only">, choose a production</span>
        </button>
      }
    >
      <MenuHeading>{productions.length === 0 ? 'No productions yet' : 'Productions'}</MenuHeading>
      {productions.map(({ productionId, title }) => (
        <MenuItem key={productionId} link={<Link to="/productions/$productionId" params={{ productionId }} />}>
          {title}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem icon={<Clapperboard aria-hidden />} link={<Link to="/" />}>
        All productions
      </MenuItem>
    </Menu>
  )
}
