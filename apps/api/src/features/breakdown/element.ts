/** Anything a scene needs, as the contract shows it. */
export interface Element {
  readonly elementId: string
  readonly productionId: string
  readonly category: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly boardId: string | null
  readonly personId: string | null
  readonly includeInDood: boolean
  readonly allowHold: boolean
  readonly allowDrop: boolean
  readonly minimumDropDays: number
  readonly dayRate: number | null
  readonly version: number
}
