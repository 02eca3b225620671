import { Link } from '@tanstack/react-router'
import { Menu as MenuIcon, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Drawer } from '../../ui/drawer.js'
import { NavList } from './nav-list.js'
import { usePlaces } from './use-places.js'
import { UserMenu } from './user-menu.js'

/** The rooms used most, at the thumb; the others behind "More". */
export function BottomBar() {
  const [open, setOpen] = useState(false)
  const { productionId, ofProduction, ofOrganization } = usePlaces()
  const places = (productionId ? ofProduction : ofOrganization).filter((place) => 'thumb' in place)
  const close = () => setOpen(false)
  return (
    <>
      <nav
        aria-label="Quick"
        className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
      >
        {places.map((place) => (
          <ThumbLink key={place.to} place={place} productionId={productionId} />
        ))}
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)} className={thumb}>
          <MenuIcon aria-hidden className="size-5" />
          More
        </button>
      </nav>
      <Drawer open={open} onClose={close} title="Callboard">
        <div className="flex flex-col gap-6">
          <NavList onGo={close} />
          <UserMenu />
        </div>
      </Drawer>
    </>
  )
}

interface ThumbLinkProps {
  readonly place: { readonly to: string; readonly word: string; readonly icon: LucideIcon }
  readonly productionId: string | undefined
}

function ThumbLink({ place: { to, word, icon: Icon }, productionId }: ThumbLinkProps) {
  return (
    <Link to={to.replace('$productionId', productionId ?? '')} activeOptions={{ exact: word === 'Overview' || word === 'Productions' }} className={thumb}>
      <Icon aria-hidden className="size-5" />
      {word}
    </Link>
  )
}

const thumb =
  'flex h-14 min-w-0 grow basis-0 flex-col items-center justify-center gap-0.5 text-small text-muted aria-[current=page]:font-semibold aria-[current=page]:text-ink -outline-offset-4'
