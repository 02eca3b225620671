/** What a column of a list may hold, in the order they are offered. */
export const columnWords = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  department: 'Department',
  position: 'Position',
  email: 'Mail address',
  phone: 'Phone',
  castNumber: 'Cast number',
  characters: 'Characters',
  note: 'Note',
} as const

export type ColumnField = keyof typeof columnWords

/** For each column of the list what it holds, or null when it is left out. */
export type ColumnMapping = readonly (ColumnField | null)[]
