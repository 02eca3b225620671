import { ok, refuse, type Result } from '@callboard/basics'
import { readFdx } from './fdx/read-fdx.js'
import { readFountain } from './fountain/read-fountain.js'
import { LIMITS } from './limits.js'
import { notAScreenplay, tooLarge } from './refusals.js'
import { assembleScreenplay } from './scenes/assemble-screenplay.js'
import type { ScriptDraft } from './scenes/script-draft.js'
import type { Screenplay, ScreenplayRefusal } from './screenplay.js'
import { decodeText } from './text/decode-text.js'
import { foreignFormatOf } from './text/looks-binary.js'

/** A file as it was uploaded: its bytes and the name it had. */
export interface ScreenplayFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/**
 * Reads a Final Draft (.fdx) or Fountain file, told apart by content first and name second. Pure: no disk, no clock; linear in the size.
 * Doubts become warnings; a refusal carries one sentence for the person who chose the file.
 * @example readScreenplay({ bytes, fileName: 'rooftop.fountain' })
 */
export function readScreenplay({ bytes, fileName }: ScreenplayFile): Result<Screenplay, ScreenplayRefusal> {
  if (bytes.length > LIMITS.fdxBytes) return refuse(tooLarge('screenplay', LIMITS.fdxBytes))
  const foreign = foreignFormatOf(bytes)
  if (foreign !== null) return refuse(notAScreenplay(foreign))
  const { text, repairs } = decodeText(bytes)
  if (text.trim() === '') return refuse({ kind: 'empty', sentence: 'This file is empty.' })
  const draft = readDraft(text, bytes.length, fileName.toLowerCase())
  if (!draft.ok) return draft
  const warnings = [...repairs.map((reason) => ({ line: 1, reason })), ...draft.value.warnings]
  return ok(assembleScreenplay({ ...draft.value, warnings }))
}

function readDraft(text: string, size: number, name: string): Result<ScriptDraft, ScreenplayRefusal> {
  const start = text.slice(0, 2_000).trimStart()
  if (start.startsWith('<?xml') || start.startsWith('<FinalDraft')) return readFdx(text.trimStart())
  if (/^<!DOCTYPE html|^<html/iu.test(start)) return refuse(notAScreenplay('a web page'))
  if (name.endsWith('.fdx') && start.startsWith('<')) return readFdx(text.trimStart())
  if (name.endsWith('.fdx')) return refuse(notAScreenplay('named .fdx, but it does not hold what Final Draft writes'))
  if (name.endsWith('.fdr')) return refuse(notAScreenplay('from an old Final Draft: save it as .fdx there'))
  if (size > LIMITS.fountainBytes) return refuse(tooLarge('Fountain', LIMITS.fountainBytes))
  return readFountain(text)
}
