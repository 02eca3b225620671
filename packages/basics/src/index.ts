export { assertNever } from './assert-never.js'
export type { Branded } from './branded.js'
export { ok, refuse, type Result } from './result.js'
export { groupedBy } from './grouped.js'
