import type { EditRefusal } from '@callboard/schedule'

/** Why an edit did not happen, as the end of a sentence. */
export function refusalWords(kind: string): string {
  return Object.hasOwn(reasons, kind) ? reasons[kind as EditRefusal['kind']] : 'it does not fit the board as it is now'
}

const reasons: Record<EditRefusal['kind'], string> = {
  UnknownStrip: 'the strip was taken off the board meanwhile',
  UnknownDay: 'the shoot day was removed meanwhile',
  UnknownScene: 'the scene was taken off the board meanwhile',
  DuplicateId: 'it is on the board already',
  SceneAlreadyOnBoard: 'the scene is on the board already',
  WrongKindOfStrip: 'the strip is of another kind',
  BadOrderKey: 'its place could not be read',
  BadLength: 'the length is not whole eighths',
  EighthsDoNotMatch: 'the length of the scene changed meanwhile',
  BadParts: 'the parts of the scene changed meanwhile',
  PartsChanged: 'the scene was split or joined meanwhile',
  Locked: 'it is locked: unlock it first',
}
