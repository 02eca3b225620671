import './call-sheet.css'
import { Fragment, type ReactNode } from 'react'
import type { CallSheetView, SheetSection } from '@callboard/call-sheet'
import { SheetAdvance } from './sheet-advance.js'
import { SheetBand } from './sheet-band.js'
import { SheetCast } from './sheet-cast.js'
import { SheetContacts } from './sheet-contacts.js'
import { SheetCrew } from './sheet-crew.js'
import { SheetApprovals, SheetFoot } from './sheet-foot.js'
import { SheetHead } from './sheet-head.js'
import { SheetLocations } from './sheet-locations.js'
import { SheetCatering, SheetMoves, SheetSafety, SheetVendors, SheetWalkie } from './sheet-logistics.js'
import { SheetNotes } from './sheet-notes.js'
import { SheetBackground, SheetStandIns, SheetTransport } from './sheet-people.js'
import { SheetRequirements } from './sheet-requirements.js'
import { SheetScenes } from './sheet-scenes.js'

/** The call sheet as on paper: its parts in the order of the production's template. */
export function CallSheet({ view }: { readonly view: CallSheetView }) {
  return (
    <article className="call-sheet" aria-label={view.footer.running}>
      <SheetBand band={view.header.revision} dayNumber={view.header.dayNumber} />
      <SheetHead header={view.header} weather={view.weather} />
      {(view.sections ?? AS_BEFORE).map((section) => (
        <Fragment key={section}>{DRAWN[section](view)}</Fragment>
      ))}
      <SheetFoot footer={view.footer} />
    </article>
  )
}

/** Sheets frozen before there were templates. */
const AS_BEFORE: readonly SheetSection[] = ['contacts', 'locations', 'scenes', 'cast', 'notes', 'advance', 'crew', 'approvals']

const DRAWN: Readonly<Record<SheetSection, (view: CallSheetView) => ReactNode>> = {
  contacts: ({ header }) => <SheetContacts contacts={header.contacts} />,
  locations: ({ locations }) => <SheetLocations locations={locations} />,
  moves: ({ moves = [] }) => <SheetMoves moves={moves} />,
  safety: ({ safety }) => safety && <SheetSafety safety={safety} />,
  scenes: ({ scenes, totals }) => <SheetScenes scenes={scenes} totals={totals} />,
  cast: ({ cast }) => <SheetCast cast={cast} />,
  standIns: ({ standIns = [] }) => <SheetStandIns rows={standIns} />,
  background: ({ background = [] }) => <SheetBackground rows={background} />,
  requirements: ({ requirements = [] }) => <SheetRequirements boxes={requirements} />,
  notes: ({ notes }) => <SheetNotes notes={notes} />,
  transport: ({ transport = [] }) => <SheetTransport rows={transport} />,
  catering: ({ catering = [] }) => <SheetCatering rows={catering} />,
  walkie: ({ header }) => <SheetWalkie channels={header.walkie ?? []} />,
  advance: ({ advance }) => <SheetAdvance advance={advance} />,
  crew: ({ crew, header }) => <SheetCrew crew={crew} header={header} />,
  vendors: ({ vendors = [], equipment = '' }) => <SheetVendors vendors={vendors} equipment={equipment} />,
  approvals: ({ footer }) => <SheetApprovals approvals={footer.approvals} />,
}
