import type { UssContent } from '@callboard/schedule'
import type { LocalDate } from '@callboard/time'
import { readScheduleInChild } from '../../../../../scripts/read-in-child.mjs'

const MOST_AT_ONCE = 2
let reading = 0

export type ScheduleRead =
  | { readonly kind: 'read'; readonly content: UssContent }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'busy' }

/** Reads a schedule of another program in a process of its own, at most two at a time: whoever comes then has to come again. */
export async function readScheduleFile(bytes: Buffer, startOn: LocalDate): Promise<ScheduleRead> {
  if (reading >= MOST_AT_ONCE) return { kind: 'busy' }
  reading += 1
  try {
    const read = await readScheduleInChild(bytes, startOn, { seconds: 20, megabytes: 384 })
    return read.ok ? { kind: 'read', content: read.value } : { kind: 'refused', sentence: read.refusal.sentence }
  } finally {
    reading -= 1
  }
}
