import { advanceOf } from './advance-of.js'
import { backgroundOf, standInsOf } from './background-of.js'
import { castRowsOf } from './cast-rows-of.js'
import { crewOf } from './crew-of.js'
import { headerOf } from './header-of.js'
import { locationsOf } from './locations-of.js'
import { cateringOf, movesOf, safetyOf, transportOf } from './logistics-of.js'
import { personalBlockOf } from './personal-block-of.js'
import { requirementsOf } from './requirements-of.js'
import { sceneRowsOf, totalsOf } from './scene-rows-of.js'
import { contextOf, type SheetContext } from './sheet-context.js'
import { sectionsOf } from './sheet-template.js'
import type { CallSheetView, SheetFooter } from './view.js'
import type { CallSheetInput } from './view-input.js'
import { weatherOf } from './weather-of.js'

const SAFETY = 'Safety is everyone’s job: see something, say something. No forced calls without the UPM’s approval.'

/** The call sheet of one shoot day as it is read and printed: unit sheet, or one person's own with `forPersonId`. Nothing is left to compute. */
export function callSheetView(input: CallSheetInput): CallSheetView {
  const sheet = contextOf(input)
  const { details } = sheet
  const header = headerOf(sheet)
  const cast = castRowsOf(sheet)
  return {
    header,
    locations: locationsOf(sheet),
    weather: weatherOf(sheet),
    scenes: sceneRowsOf(sheet),
    totals: totalsOf(sheet),
    cast,
    crew: crewOf(sheet),
    notes: notesOf(sheet),
    advance: advanceOf(sheet),
    footer: footerOf(sheet, `${header.production} · ${header.dayOfDays} · ${header.revision.word}`),
    forPerson: personalBlockOf(sheet, cast),
    safety: safetyOf(sheet),
    moves: movesOf(sheet),
    standIns: standInsOf(sheet),
    background: backgroundOf(sheet),
    requirements: requirementsOf(sheet),
    transport: transportOf(sheet, cast),
    catering: cateringOf(sheet, header),
    vendors: details.vendors ?? [],
    equipment: details.equipment ?? '',
    advanceNote: details.advanceNote ?? '',
    sections: sectionsOf(sheet.template),
  }
}

function notesOf({ input: { day }, details }: SheetContext) {
  const ofDay = day.note.trim() === '' ? [] : [{ title: 'Note', text: day.note.trim() }]
  return [...ofDay, ...(details.notes ?? [])]
}

function footerOf({ input: { production }, details }: SheetContext, running: string): SheetFooter {
  return {
    running,
    safety: production.safety || SAFETY,
    approvals: details.approvals ?? production.approvals ?? [],
    confidentiality: details.confidentiality ?? production.confidentiality ?? '',
  }
}
