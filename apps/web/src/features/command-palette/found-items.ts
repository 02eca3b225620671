import uFuzzy from '@leeoniya/ufuzzy'
import type { PaletteItem } from './palette-item.js'

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 })

/** Beyond this many nobody reads on. */
const MOST = 50

/** The items somebody may mean, the likeliest first; without words, the screens and what can be done here. */
export function foundItems(items: readonly PaletteItem[], words: string): readonly PaletteItem[] {
  if (words.trim() === '') return items.filter(({ kind }) => kind === 'Go to' || kind === 'Do')
  const texts = items.map(({ kind, words: own, hint }) => uFuzzy.latinize([`${own} ${hint} ${kind}`])[0] ?? '')
  const [found, , order] = fuzzy.search(texts, uFuzzy.latinize([words])[0] ?? '', 1, 1_000)
  if (found === null) return []
  const ranked = order === null ? found : order.map((place) => found[place] ?? 0)
  return ranked.slice(0, MOST).flatMap((index) => items[index] ?? [])
}
