import { FindButton } from './find-button.js'
import { NavList } from './nav-list.js'
import { OwnNotices } from './own-notices.js'
import { ProductionSwitcher } from './production-switcher.js'
import { ThemeMenu } from './theme-menu.js'
import { UserMenu } from './user-menu.js'

/** The column at the left of a desk: where one is, where one can go, who one is. */
export function SideNav() {
  return (
    <div className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto border-r border-line px-3 py-4 lg:flex print:hidden">
      <ProductionSwitcher />
      <FindButton />
      <NavList />
      <div className="mt-auto flex items-center gap-1 pt-4">
        <UserMenu />
        <OwnNotices on="desk" />
        <ThemeMenu />
      </div>
    </div>
  )
}
