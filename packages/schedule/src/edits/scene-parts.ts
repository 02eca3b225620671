import type { Eighths } from '../board.js'
import type { EditRefusal } from '../edit-refusal.js'

/** A whole scene has no label; parts have "A" to "ZZ", each once. */
export function refusalOfParts(sceneId: string, labels: readonly (string | null)[]): EditRefusal | null {
  const areGood =
    labels.length === 1
      ? labels[0] === null
      : labels.every((label) => label !== null && /^[A-Z]{1,2}$/.test(label)) && new Set(labels).size === labels.length
  return areGood ? null : { kind: 'BadParts', sceneId, parts: labels }
}

/** The first length that is not whole eighths; a part may be as short as none, as an insert of a one-eighth scene is. */
export function refusalOfLengths(strips: readonly { readonly id: string; readonly eighths: Eighths }[]): EditRefusal | null {
  const bad = strips.find(({ eighths }) => !Number.isSafeInteger(eighths) || eighths < 0)
  return bad ? { kind: 'BadLength', id: bad.id, length: bad.eighths } : null
}
