import { screenplay } from '../index.js'
import { addedScenes } from './added.js'
import { changedScenes } from './changed.js'

/** The number whose scene the blue draft drops; the number is kept, as on a real set of revised pages. */
const OMITTED = '30'

const SCENE_START = /^(?=(?:INT|EXT)\. .* #\w+#$)/m
const NUMBER = /^.* #(\w+)#$/m

/**
 * The next draft of the same screenplay: 23A and 47A are new, 30 is omitted, 19, 29, 36 and 57 are rewritten; all other
 * scenes are unchanged to the letter.
 */
export const screenplayBlue: string = inBlue(screenplay)

function inBlue(white: string): string {
  return white.replace('Draft date: White draft', 'Draft date: Blue draft').split(SCENE_START).map(revised).join('')
}

function revised(scene: string): string {
  const number = NUMBER.exec(scene)?.[1]
  if (number === undefined) return scene
  const kept = number === OMITTED ? `.OMITTED #${number}#\n\n${sectionAfter(scene)}` : rewritten(number, scene)
  const added = addedScenes.find(({ after }) => after === number)
  return added ? `${kept}${added.text}\n\n` : kept
}

function rewritten(number: string, scene: string): string {
  const text = changedScenes[number]
  return text === undefined ? scene : `${text}\n\n${sectionAfter(scene)}`
}

/** A section heading ("# Monday") stands before its first scene, so at the end of the text of the scene before. */
function sectionAfter(scene: string): string {
  const section = /^# \w+$/m.exec(scene)?.[0]
  return section === undefined ? '' : `${section}\n\n`
}
