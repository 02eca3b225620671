import { FindIcon } from './find-button.js'
import { OwnNotices } from './own-notices.js'
import { ProductionSwitcher } from './production-switcher.js'
import { ThemeMenu } from './theme-menu.js'

/** The head of a phone: which production, which theme. */
export function PhoneBar() {
  return (
    <div className="sticky top-0 z-30 flex items-center gap-2 border-b border-line bg-paper px-2 py-1 lg:hidden print:hidden">
      <ProductionSwitcher className="w-auto grow" />
      <FindIcon />
      <OwnNotices on="phone" />
      <ThemeMenu />
    </div>
  )
}
