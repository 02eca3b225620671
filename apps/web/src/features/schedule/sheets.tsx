import { assertNever } from '@callboard/basics'
import type { Sheet } from './board-context.js'
import { CallsDrawer } from './calls/calls-drawer.js'
import { DayDialog, NewDayDialog } from './day/day-dialogs.js'
import { FlagsDrawer } from './flags/flags-drawer.js'
import { EditsDrawer } from './history/edits-drawer.js'
import { KeysDialog } from './keys-dialog.js'
import { MakeDaysDialog } from './day/make-days-dialog.js'
import { MoveDayDialog } from './day/move-day-dialog.js'
import { BannerDialog, NewBannerDialog } from './strips/banner-dialog.js'
import { MoveToDialog } from './strips/move-to-dialog.js'
import { SplitDialog } from './strips/split-dialog.js'
import { StripDialog } from './strips/strip-dialog.js'

/** The one dialog or panel that is open over the board. */
export function OpenSheet({ sheet, onClose }: { readonly sheet: Sheet; readonly onClose: () => void }) {
  switch (sheet.kind) {
    case 'moveTo':
      return <MoveToDialog {...sheet} onClose={onClose} />
    case 'strip':
      return <StripDialog {...sheet} onClose={onClose} />
    case 'split':
      return <SplitDialog {...sheet} onClose={onClose} />
    case 'banner':
      return <BannerDialog {...sheet} onClose={onClose} />
    case 'newBanner':
      return <NewBannerDialog {...sheet} onClose={onClose} />
    case 'day':
      return <DayDialog {...sheet} onClose={onClose} />
    case 'newDay':
      return <NewDayDialog {...sheet} onClose={onClose} />
    case 'moveDay':
      return <MoveDayDialog {...sheet} onClose={onClose} />
    case 'makeDays':
      return <MakeDaysDialog onClose={onClose} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
    case 'history':
      return <EditsDrawer onClose={onClose} />
    case 'flags':
      return <FlagsDrawer {...sheet} onClose={onClose} />
    case 'calls':
      return <CallsDrawer {...sheet} onClose={onClose} />
    default:
      return assertNever(sheet)
  }
}
