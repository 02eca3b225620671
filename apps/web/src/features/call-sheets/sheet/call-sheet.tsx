import './call-sheet.css'
import type { CallSheetView } from '@callboard/call-sheet'
import { SheetAdvance } from './sheet-advance.js'
import { SheetBand } from './sheet-band.js'
import { SheetCast } from './sheet-cast.js'
import { SheetContacts } from './sheet-contacts.js'
import { SheetCrew } from './sheet-crew.js'
import { SheetFoot } from './sheet-foot.js'
import { SheetHead } from './sheet-head.js'
import { SheetLocations } from './sheet-locations.js'
import { SheetNotes } from './sheet-notes.js'
import { SheetScenes } from './sheet-scenes.js'

/** The call sheet as on paper: front with day, scenes and cast, back with the crew. */
export function CallSheet({ view }: { readonly view: CallSheetView }) {
  const { header } = view
  return (
    <article className="call-sheet" aria-label={view.footer.running}>
      <SheetBand band={header.revision} dayNumber={header.dayNumber} />
      <SheetHead header={header} weather={view.weather} />
      <SheetContacts contacts={header.contacts} />
      <SheetLocations locations={view.locations} />
      <SheetScenes scenes={view.scenes} totals={view.totals} />
      <SheetCast cast={view.cast} />
      <SheetNotes notes={view.notes} />
      <SheetAdvance advance={view.advance} />
      <SheetCrew crew={view.crew} header={header} />
      <SheetFoot footer={view.footer} />
    </article>
  )
}
