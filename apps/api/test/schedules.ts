import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from './browser.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The reader of schedules runs compiled, as a process of its own; compiles it where it is not yet. */
export function compileReader(): void {
  if (existsSync(`${ROOT}packages/schedule/dist/uss/read-uss.js`)) return
  execFileSync(process.execPath, ['--input-type=module', '-e', "await (await import('./scripts/compile.mjs')).compileAll()"], { cwd: ROOT })
}

export interface ImportAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>> & { readonly digest?: string; readonly draftId?: string; readonly message?: string }
}

/** Sends a schedule as the import screen does. */
export async function sendSchedule(browser: Browser, productionId: string, file: string, query: Readonly<Record<string, string>> = {}): Promise<ImportAnswer> {
  const response = await browser.fetch(`/api/productions/${productionId}/schedule-imports?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new TextEncoder().encode(file),
  })
  return { status: response.status, body: (await response.json()) as ImportAnswer['body'] }
}

interface Strip {
  readonly scene: string
  readonly set?: string
  readonly pages?: number
  readonly elements?: readonly string[]
}

/** A Universal Schedule of another program: days of scenes, then what lies in its boneyard. Elements are "1 NELL", "Props: Rope". */
export function ussFile(days: readonly (readonly Strip[])[], boneyard: readonly Strip[] = []): string {
  const strips = [...days.flat(), ...boneyard]
  const names = [...new Set(strips.flatMap(({ elements = [], set = 'PIER' }) => [`Set: ${set}`, ...elements]))]
  const elements = names.map((words, index) => {
    const [, category, rest = ''] = /^(?:([A-Z][\w ]*): )?(.+)$/.exec(words) ?? []
    const [, boardId = '', name] = /^(?:(\d+) )?(.+)$/.exec(rest) ?? []
    return { id: `e${index}`, words, category: category ?? 'Cast Members', elementId: boardId, name, doodHoldAllow: true, events: [] }
  })
  const idOf = (words: string) => elements.find((element) => element.words === words)?.id
  const root = {
    id: 'u', project: 'The Night Ferry', name: 'Theirs', source: 'Another program', schedColor: 'Blue', schedDate: '2027-02-01T08:00:00.000Z', scriptColor: 'Pink',
    breakdowns: [
      ...strips.map(({ scene, set = 'PIER', pages = 1, elements: needed = [] }) => ({ id: `s${scene}`, type: 'scene', scene, description: `Scene ${scene}`, pages, elements: [`Set: ${set}`, ...needed].map(idOf) })),
      ...days.map((_, index) => ({ id: `d${index}`, type: 'day' })),
    ],
    calendars: [{ id: 'c', daysOff: [0, 6], events: [{ type: 'start', date: '2027-03-01T08:00:00.000Z' }] }],
    categories: [...new Set(elements.map(({ category }) => category))].map((name) => ({ name, elements: elements.filter(({ category }) => category === name).map(({ id }) => id) })),
    elements,
    stripboards: [{ name: 'First pass', calendar: 'c', boards: [
      { name: 'stripboard', breakdownIds: days.flatMap((day, index) => [...day.map(({ scene }) => `s${scene}`), `d${index}`]) },
      { name: 'boneyard', breakdownIds: boneyard.map(({ scene }) => `s${scene}`) },
    ] }],
  }
  return JSON.stringify({ universalScheduleStandard: root })
}
