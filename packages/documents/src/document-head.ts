/** What stands at the head of every schedule document, ready to print. */
export interface DocumentHead {
  readonly production: string
  readonly company: string
  /** "Main unit"; empty when the production has one. */
  readonly unit: string
  /** Name of the draft. */
  readonly draft: string
  /** The colour a revision is printed on, by its word; "DRAFT" for what is not published. */
  readonly colour: string
  /** That colour for the screen and colour printers, `#FADADD`; null for white. */
  readonly tint: string | null
  /** "Sun 22 Nov 2026 14:41" */
  readonly asOf: string
}
