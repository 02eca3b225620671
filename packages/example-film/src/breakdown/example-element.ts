/** Something the scenes of the example film need. */
export interface ExampleElement {
  readonly elementId: string
  /** Name of one of the standard categories: "Props". */
  readonly category: string
  readonly name: string
  /** The cast number, or the number on a prop's label; null for what needs none. */
  readonly boardId: string | null
  /** Who plays, drives or handles it. */
  readonly personId: string | null
  readonly includeInDood: boolean
  readonly allowHold: boolean
  readonly allowDrop: boolean
  readonly minimumDropDays: number
  /** In whole pounds. */
  readonly dayRate: number | null
  /** How many each scene needs, by its number. */
  readonly scenes: ReadonlyMap<string, number>
}
