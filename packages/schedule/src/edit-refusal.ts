import type { Result } from '@callboard/basics'
import type { Board, Eighths, Strip } from './board.js'
import type { Edit } from './edit.js'

/** Why an edit was not applied. Most often someone else took away what it names. */
export type EditRefusal =
  | { readonly kind: 'UnknownStrip'; readonly stripId: string }
  | { readonly kind: 'UnknownDay'; readonly dayId: string }
  | { readonly kind: 'UnknownScene'; readonly sceneId: string }
  | { readonly kind: 'DuplicateId'; readonly id: string }
  | { readonly kind: 'SceneAlreadyOnBoard'; readonly sceneId: string }
  | { readonly kind: 'WrongKindOfStrip'; readonly stripId: string; readonly expected: Strip['kind'] }
  | { readonly kind: 'BadOrderKey'; readonly order: string }
  | { readonly kind: 'BadLength'; readonly id: string; readonly length: number }
  | { readonly kind: 'EighthsDoNotMatch'; readonly stripId: string; readonly whole: Eighths; readonly parts: Eighths }
  /** The labels of a scene's parts are not "A", "B" … each once, or a whole scene has one. */
  | { readonly kind: 'BadParts'; readonly sceneId: string; readonly parts: readonly (string | null)[] }
  /** The scene's strips are not those the edit names: it was split or joined meanwhile. */
  | { readonly kind: 'PartsChanged'; readonly sceneId: string; readonly stripIds: readonly string[] }
  /** These strips and days are locked: strips stay where they are, days keep what they hold. */
  | { readonly kind: 'Locked'; readonly stripIds: readonly string[]; readonly dayIds: readonly string[] }

export interface AppliedEdit {
  readonly board: Board
  /** Applied to `board`, gives back the board before. */
  readonly inverse: Edit
}

export type EditAnswer = Result<AppliedEdit, EditRefusal>
