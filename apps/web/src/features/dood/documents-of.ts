import { EVERYTHING } from './categories-of.js'
import type { DoodSearch } from './dood-search.js'

/** A document the server makes of what is shown. */
export interface DoodDocument {
  readonly label: string
  readonly href: string
}

/** The documents that say the same as the screen: the server makes them of one category, counted in the usual way. */
export function documentsOf(productionId: string, category: string, { start, hold }: DoodSearch): readonly DoodDocument[] {
  if (category === EVERYTHING || start !== undefined || hold !== undefined) return []
  const address = (format: string) => `/api/productions/${productionId}/documents/dood.${format}?category=${encodeURIComponent(category)}`
  return [
    { label: 'PDF', href: address('pdf') },
    { label: 'XLSX', href: address('xlsx') },
  ]
}
