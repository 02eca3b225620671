import type { Call } from '@callboard/call-sheet'
import type { DoodCell } from '@callboard/schedule'
import { clockWords, type ClockSetting } from '../../../lib/time-words.js'
import { codeWords } from './code-words.js'

/** Scenes by number: `Scene 12`, `Scenes 12, 14 and 20A`; empty without any. */
export function sceneWords({ sceneIds }: Pick<DoodCell, 'sceneIds'>, numbers: ReadonlyMap<string, string>): string {
  const names = sceneIds.map((sceneId) => numbers.get(sceneId) ?? '?')
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? `Scene ${last}` : `Scenes ${names.slice(0, -1).join(', ')} and ${last}`
}

/** What a cell is called aloud: `SW, Works, first day, Scenes 12 and 14`. Nothing for a day that is nothing to the element. */
export function cellLabel(cell: DoodCell, numbers: ReadonlyMap<string, string>): string | undefined {
  const also = cell.kind === 'work' ? cell.events : cell.events.filter((kind) => kind !== cell.kind)
  const words = [cell.code, codeWords(cell), sceneWords(cell, numbers), ...also.map((kind) => `also ${kind}`)].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}

/** `Call 06:30, on set 07:45`. */
export function callWords({ time, onSet }: Pick<Call, 'time' | 'onSet'>, clock: ClockSetting): string {
  return `Call ${clockWords(time, clock)}${onSet ? `, on set ${clockWords(onSet.time, clock)}` : ''}`
}
