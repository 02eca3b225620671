/** From how far the board is looked at: each strip, a card for each day, or the months with their days. */
export const zooms = ['strips', 'cards', 'month'] as const
export type Zoom = (typeof zooms)[number]

export const zoomWords: Record<Zoom, string> = { strips: 'Strips', cards: 'Day cards', month: 'Month' }

export function isZoom(value: unknown): value is Zoom {
  return zooms.some((zoom) => zoom === value)
}

/** The one further out; from the furthest back to the strips. */
export function nextZoom(zoom: Zoom): Zoom {
  return zooms[(zooms.indexOf(zoom) + 1) % zooms.length] ?? 'strips'
}
