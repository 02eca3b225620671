import { SaxesParser } from 'saxes'
import { LIMITS } from '../limits.js'
import { tooLongParagraph, tooManyBlocks, tooManyScenes } from '../refusals.js'
import type { ScreenplayRefusal } from '../screenplay.js'
import { addText, closeElement, openElement, startScript, type FdxScript } from './fdx-script.js'

/** The walked file, its first fault (with the place), and a reason to refuse it all. */
export interface WalkedFdx {
  readonly script: FdxScript
  readonly fault: { line: number; column: number } | null
  readonly refusal: ScreenplayRefusal | null
}

/** Parses XML text with a streaming parser and never throws. After a fault it reads on; after many, or at a limit, it stops. */
export function walkFdx(text: string): WalkedFdx {
  const script = startScript()
  if (hasOverlongTag(text)) return { script, fault: null, refusal: TOO_DEEP }
  const parser = new SaxesParser({ xmlns: false })
  const watch = { faults: 0, fault: null as WalkedFdx['fault'], refusal: null as ScreenplayRefusal | null, headings: 0 }
  const stop = (refusal: ScreenplayRefusal | null): never => {
    watch.refusal = refusal
    throw STOP
  }
  parser.on('doctype', () => stop(DOCTYPE))
  parser.on('opentag', (tag) => {
    if (script.places.length > LIMITS.depth) stop(TOO_DEEP)
    openElement(script, tag.name, tag.attributes)
    if (script.started > LIMITS.blocks) stop(tooManyBlocks())
    if (tag.name === 'Paragraph' && tag.attributes['Type'] === 'Scene Heading') watch.headings += 1
    if (watch.headings > LIMITS.scenes * 2) stop(tooManyScenes())
  })
  parser.on('closetag', () => closeElement(script))
  const take = (piece: string) => {
    if (piece.length > LIMITS.paragraphLength || (script.open.at(-1)?.text.length ?? 0) > LIMITS.paragraphLength) stop(tooLongParagraph())
    addText(script, piece)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('error', () => {
    watch.faults += 1
    watch.fault ??= { line: parser.line, column: parser.column }
    if (watch.faults > LIMITS.xmlErrors) stop(null)
  })
  runUntilStopped(() => parser.write(text).close())
  return { script, fault: watch.fault, refusal: watch.refusal }
}

/** A tag is held whole in memory until it ends, so its length is bounded before. */
function hasOverlongTag(text: string): boolean {
  let open = text.indexOf('<')
  while (open >= 0) {
    const close = text.indexOf('>', open)
    if ((close < 0 ? text.length : close) - open > LIMITS.tagLength) return true
    open = close < 0 ? -1 : text.indexOf('<', close)
  }
  return false
}

const STOP = new Error('stopped')

function runUntilStopped(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (error !== STOP) throw error
  }
}

const DOCTYPE: ScreenplayRefusal = {
  kind: 'doctype',
  sentence: 'This file defines its own XML document type; Final Draft never does, so it is not read.',
}
const TOO_DEEP: ScreenplayRefusal = {
  kind: 'tooDeep',
  sentence: 'This file nests its XML deeper or wider than any Final Draft file, so it is not read.',
}
