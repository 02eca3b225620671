import type { CallSheetView, SheetSection } from '@callboard/call-sheet'
import type { Paper } from '../pdf-options.js'
import { sheetHeights } from './sheet-heights.js'

/** What is set on which side, and how large. */
export interface SheetPages {
  /** Size of the text in points, by side. */
  readonly sizes: readonly [front: number, back: number]
  readonly front: readonly SheetSection[]
  /** The crew first; empty when all of it fits in front. */
  readonly back: readonly SheetSection[]
  /** Whether the back begins a page of its own: an overlong front runs on into the crew. */
  readonly breaks: boolean
}

/** Who is where, and what is shot: always in front, however long. */
const CORE: ReadonlySet<SheetSection> = new Set(['contacts', 'locations', 'moves', 'safety', 'scenes', 'cast'])
const SIZES = [7.4, 7, 6.6, 6.2, 5.8] as const
/** Printable width and height in points: the paper without its margins. */
const ROOM: Readonly<Record<Paper, readonly [width: number, height: number]>> = { a4: [538, 776], letter: [555, 726] }

/** A little of the page is kept for what the estimate misses. */
const USED = 0.98
/** The smallest size that is tried for one page instead of two. */
const READABLE = 6.6

const ALL: readonly SheetSection[] = [
  'contacts', 'locations', 'moves', 'safety', 'scenes', 'cast', 'standIns', 'background', 'requirements', 'notes',
  'transport', 'catering', 'walkie', 'advance', 'crew', 'vendors', 'approvals',
]

/** Two pages, or one, in the largest sizes that do: what stands before the crew goes in front while there is room, then to the back, under the crew. */
export function sheetPages(view: CallSheetView, paper: Paper): SheetPages {
  const tried = SIZES.map((size) => measured(view, { size, paper }))
  const single = tried.find(({ size, head, wanted, heightOf, page }) => size >= READABLE && head + heightOf(wanted) <= page)
  if (single) return { sizes: [single.size, single.size], front: single.wanted, back: [], breaks: false }
  const pairs = tried.flatMap((front) => {
    const { sides, fits } = dividedAt(front)
    const back = tried.find(({ heightOf, page }) => heightOf(sides.back) <= page)
    return fits && back ? [{ ...sides, sizes: [front.size, back.size] as const, breaks: true }] : []
  })
  const smallest = tried.at(-1)!
  return pairs.toSorted((a, b) => Math.min(...b.sizes) - Math.min(...a.sizes))[0] ?? { ...dividedAt(smallest).sides, sizes: [smallest.size, smallest.size], breaks: dividedAt(smallest).fits }
}

interface Measured {
  readonly size: number
  /** Heights in ems of that size. */
  readonly page: number
  readonly head: number
  readonly wanted: readonly SheetSection[]
  readonly heightOf: (sections: readonly SheetSection[]) => number
}

function measured(view: CallSheetView, { size, paper }: { readonly size: number; readonly paper: Paper }): Measured {
  const [width, height] = ROOM[paper]
  const heights = sheetHeights(view, width / size)
  return {
    size,
    page: (height / size) * USED,
    head: heights.head,
    wanted: (view.sections ?? ALL).filter((section) => heights.of[section] > 0),
    heightOf: (sections) => sections.reduce((sum, section) => sum + heights.of[section], 0),
  }
}

/** What goes in front at that size, and what is left for the back. */
function dividedAt({ page, head, wanted, heightOf }: Measured): { readonly sides: Pick<SheetPages, 'front' | 'back'>; readonly fits: boolean } {
  const crewAt = wanted.indexOf('crew')
  const before = crewAt === -1 ? wanted : wanted.slice(0, crewAt)
  let room = page - head - heightOf(before.filter((section) => CORE.has(section)))
  const fits = room >= 0
  const later: SheetSection[] = []
  for (const section of before.filter((each) => !CORE.has(each))) {
    if (heightOf([section]) <= room && later.length === 0) room -= heightOf([section])
    else later.push(section)
  }
  const crew = crewAt === -1 ? [] : (['crew'] as const)
  const back = [...crew, ...later, ...(crewAt === -1 ? [] : wanted.slice(crewAt + 1))]
  return { sides: { front: before.filter((section) => !later.includes(section)), back }, fits }
}
