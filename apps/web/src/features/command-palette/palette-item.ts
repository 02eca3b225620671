/** One line of the palette: a screen, a thing of the production, or something to do. */
export interface PaletteItem {
  readonly id: string
  readonly kind: 'Go to' | 'Do' | 'Scene' | 'Shoot day' | 'Person' | 'Location' | 'Production'
  readonly words: string
  /** Read too when looking for it, and shown behind the words. */
  readonly hint: string
  readonly keys?: string
  readonly open: () => void
}
