import type { CallSheetView, SheetSection } from './view.js'

/** Which parts a production's sheets have, in which order, and how far ahead they look. Plain data, one per production. */
export interface SheetTemplate {
  readonly sections: readonly { readonly section: SheetSection; readonly on: boolean }[]
  /** Days of advance schedule. */
  readonly advanceDays: 1 | 2 | 3
}

/** Every section, in the order of a feature film: front first, crew on the back. */
export const SHEET_SECTIONS: readonly SheetSection[] = [
  'contacts', 'locations', 'moves', 'safety', 'scenes', 'cast', 'standIns', 'background', 'requirements', 'notes',
  'transport', 'catering', 'walkie', 'advance', 'crew', 'vendors', 'approvals',
]

/** The templates productions start with, by what they make. */
export const SHEET_TEMPLATES: Readonly<Record<'feature' | 'commercial' | 'series' | 'documentary' | 'other', SheetTemplate>> = {
  feature: templateOf(SHEET_SECTIONS, { advanceDays: 2 }),
  // An agency and its client are on set: whom to ask comes first, what is wanted before who plays it.
  commercial: templateOf(
    ['contacts', 'locations', 'moves', 'safety', 'scenes', 'requirements', 'cast', 'background', 'standIns', 'notes', 'catering', 'transport', 'crew', 'vendors', 'advance', 'walkie', 'approvals'],
    { advanceDays: 1 },
  ),
  // Units follow each other and share their cast: what comes next stands on the front.
  series: templateOf(
    ['contacts', 'locations', 'moves', 'safety', 'scenes', 'cast', 'standIns', 'background', 'advance', 'requirements', 'notes', 'transport', 'catering', 'walkie', 'crew', 'vendors', 'approvals'],
    { advanceDays: 3 },
  ),
  // A handful of people on the road: no stand-ins, no background, no channels unless somebody turns them on.
  documentary: templateOf(
    ['contacts', 'locations', 'moves', 'transport', 'scenes', 'cast', 'safety', 'requirements', 'notes', 'catering', 'crew', 'advance', 'vendors', 'approvals'],
    { advanceDays: 3 },
  ),
  other: templateOf(SHEET_SECTIONS, { advanceDays: 2 }),
}

/** The sections of a template that are on, in its order; a section it does not name is off, one it names twice stands first. */
export function sectionsOf({ sections }: SheetTemplate): readonly SheetSection[] {
  const known = new Set<string>(SHEET_SECTIONS)
  const on = sections.filter(({ section, on: wanted }) => wanted && known.has(section))
  return [...new Set(on.map(({ section }) => section))]
}

/** The sheet with its parts in the order of another template; what the template leaves out stays on the view, and is not drawn. */
export function laidOut(view: CallSheetView, template: SheetTemplate): CallSheetView {
  return { ...view, sections: sectionsOf(template) }
}

function templateOf(on: readonly SheetSection[], { advanceDays }: Pick<SheetTemplate, 'advanceDays'>): SheetTemplate {
  const off = SHEET_SECTIONS.filter((section) => !on.includes(section))
  return {
    sections: [...on.map((section) => ({ section, on: true })), ...off.map((section) => ({ section, on: false }))],
    advanceDays,
  }
}
