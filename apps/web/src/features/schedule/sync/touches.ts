import type { Edit } from '@callboard/schedule'

/** One thing an edit sets: of what, which side of it, and to what. */
export interface Touch {
  /** `strip:…`, `day:…`, `scene:…`, `call:…` */
  readonly subject: string
  readonly field: string
  /** As text, to be compared. */
  readonly value: string
}

/** Everything an edit sets. Two edits that set the same field of one subject to different values meet: the later one counts. */
export function touchesOf(edit: Edit): readonly Touch[] {
  return (touches[edit.kind] as (edit: Edit) => readonly Touch[])(edit)
}

const touches: { readonly [Kind in Edit['kind']]: (edit: Extract<Edit, { kind: Kind }>) => readonly Touch[] } = {
  moveStrips: ({ moves }) => moves.flatMap((move) => [touch(`strip:${move.stripId}`, 'place', [move.dayId, move.order]), ...into(move.dayId)]),
  insertDay: ({ day }) => [touch(`day:${day.id}`, 'there', 'here')],
  moveDays: ({ moves }) => moves.map((move) => touch(`day:${move.dayId}`, 'place', [move.order, move.date])),
  changeDay: ({ dayId, change }) => Object.entries(change).map(([field, value]) => touch(`day:${dayId}`, field, value)),
  removeDay: ({ dayId }) => [touch(`day:${dayId}`, 'into', 'gone')],
  addBanner: ({ banner }) => [touch(`strip:${banner.id}`, 'there', 'here'), ...into(banner.dayId)],
  changeBanner: ({ stripId, change }) => Object.entries(change).map(([field, value]) => touch(`strip:${stripId}`, field, value)),
  removeBanner: ({ stripId }) => [touch(`strip:${stripId}`, 'there', 'gone')],
  splitScene: ({ stripId, parts }) => [touch(`strip:${stripId}`, 'parts', parts)],
  joinScene: ({ into: whole, stripIds }) => [whole.stripId, ...stripIds].map((stripId) => touch(`strip:${stripId}`, 'parts', whole)),
  addScenes: ({ strips }) => strips.flatMap((strip) => [touch(`scene:${strip.sceneId}`, 'there', 'here'), touch(`strip:${strip.id}`, 'there', 'here')]),
  removeScenes: ({ sceneIds }) => sceneIds.map((sceneId) => touch(`scene:${sceneId}`, 'there', 'gone')),
  changeEighths: ({ parts }) => parts.map((part) => touch(`strip:${part.stripId}`, 'length', part.eighths)),
  setCall: ({ dayId, personId, call }) => [touch(`call:${dayId} ${personId}`, 'call', call), ...into(dayId)],
  setLocks: ({ strips = [], days = [], locked }) =>
    [...strips.map((id) => `strip:${id}`), ...days.map((id) => `day:${id}`)].map((subject) => touch(subject, 'locked', locked)),
  batch: ({ edits }) => edits.flatMap(touchesOf),
}

/** What comes onto a day meets whoever takes the day away. */
function into(dayId: string | null): readonly Touch[] {
  return dayId === null ? [] : [touch(`day:${dayId}`, 'into', 'here')]
}

function touch(subject: string, field: string, value: unknown): Touch {
  return { subject, field, value: JSON.stringify(value) ?? '' }
}
