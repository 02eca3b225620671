import { daysInOrder, type ImportPreview, type Listed, type UssContent } from '@callboard/schedule'
import type { ImportPlan } from './plan-import.js'

const MOST_LISTED = 200

/** What taking over a file would do, for the screen. */
export function previewOf(content: UssContent, plan: ImportPlan, digest: string): ImportPreview {
  const { scenes, elements, board } = plan
  return {
    kind: 'preview',
    digest,
    source: content.source,
    project: content.header.project,
    name: content.header.name,
    schedule: { colour: content.header.scheduleColour, date: content.header.scheduleDate },
    script: { colour: content.header.scriptColour, date: content.header.scriptDate },
    boards: content.boards.map(({ name, board: theirs }) => {
      const days = daysInOrder(theirs)
      return { name, days: days.filter(({ type }) => type === 'shoot').length, strips: theirs.strips.length, from: days[0]?.date ?? null, to: days.at(-1)?.date ?? null }
    }),
    scenes: {
      matched: scenes.matched.length,
      added: listed(scenes.added.map(({ number, heading }) => ({ number, heading }))),
      otherLength: listed(scenes.matched.flatMap(({ known, theirs }) => (known.eighths === theirs.eighths ? [] : [{ number: known.number, ours: known.eighths, theirs: theirs.eighths }]))),
      notInFile: listed(board.notInFile),
      elsewhere: listed(board.elsewhere),
    },
    elements: { matched: elements.matched, numbered: elements.numbered.length, added: listed(elements.added.map(({ category, name, boardId }) => ({ category, name, boardId }))) },
    needs: plan.needs.length,
    remarks: [...content.remarks, ...elements.remarks].slice(0, MOST_LISTED),
  }
}

function listed<Item>(items: readonly Item[]): Listed<Item> {
  return { count: items.length, first: items.slice(0, MOST_LISTED) }
}
