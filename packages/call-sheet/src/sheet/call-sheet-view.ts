import { advanceOf } from './advance-of.js'
import { castRowsOf } from './cast-rows-of.js'
import { crewOf } from './crew-of.js'
import { headerOf } from './header-of.js'
import { locationsOf } from './locations-of.js'
import { personalBlockOf } from './personal-block-of.js'
import { sceneRowsOf, totalsOf } from './scene-rows-of.js'
import { contextOf } from './sheet-context.js'
import type { WeatherDetails } from './day-details.js'
import type { CallSheetView, SheetFooter } from './view.js'
import type { CallSheetInput } from './view-input.js'
import type { WeatherBlock } from './view-tables.js'

const SAFETY = 'Safety is everyone’s job: see something, say something. No forced calls without the UPM’s approval.'

/** The call sheet of one shoot day as it is read and printed: unit sheet, or one person's own with `forPersonId`. Nothing is left to compute. */
export function callSheetView(input: CallSheetInput): CallSheetView {
  const sheet = contextOf(input)
  const header = headerOf(sheet)
  return {
    header,
    locations: locationsOf(sheet),
    weather: weatherOf(input.details?.weather ?? {}),
    scenes: sceneRowsOf(sheet),
    totals: totalsOf(sheet),
    cast: castRowsOf(sheet),
    crew: crewOf(sheet),
    notes: notesOf(input),
    advance: advanceOf(sheet),
    footer: footerOf(input, `${header.production} · ${header.dayOfDays} · ${header.revision.word}`),
    forPerson: personalBlockOf(sheet),
  }
}

function weatherOf(details: WeatherDetails): WeatherBlock {
  const typed = (text: string | null | undefined) => text || 'TBA'
  return {
    forecast: typed(details.forecast),
    high: typed(details.high),
    low: typed(details.low),
    rain: typed(details.rain),
    wind: typed(details.wind),
    sunrise: typed(details.sunrise),
    sunset: typed(details.sunset),
  }
}

function notesOf({ day, details }: CallSheetInput) {
  const ofDay = day.note.trim() === '' ? [] : [{ title: 'Note', text: day.note.trim() }]
  return [...ofDay, ...(details?.notes ?? [])]
}

function footerOf({ production }: CallSheetInput, running: string): SheetFooter {
  return { running, safety: production.safety ?? SAFETY, approvals: production.approvals ?? [] }
}
