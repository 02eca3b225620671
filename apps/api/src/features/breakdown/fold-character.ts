import { tidyText } from '../../platform/input/plain-text.js'

/** A name as the screenplay's reader folds it, so that both mean the same part or thing. */
export function foldCharacter(name: string): string {
  return tidyText(name).replace(/\s+/gu, ' ').toUpperCase().replace(/[‘’ʼ`´]/gu, "'").replace(/[“”„]/gu, '"')
}
