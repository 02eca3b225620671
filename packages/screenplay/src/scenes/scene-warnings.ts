import type { Scene, Warning } from '../screenplay.js'
import { fold } from '../text/fold.js'

/** What a first assistant director should look at: headings without text, numbers used twice, a script without scenes. */
export function sceneWarnings(scenes: readonly Scene[]): Warning[] {
  if (scenes.length === 0) return [{ line: 1, reason: 'No scene heading was found, so there are no scenes.' }]
  return [...scenes.flatMap(headingWarning), ...doubleNumbers(scenes)]
}

function headingWarning(scene: Scene): Warning[] {
  if (scene.heading !== '') return scene.set === '' && !scene.omitted ? [{ line: scene.line, reason: 'The scene heading names no set.' }] : []
  const reason = scene.omitted ? `Scene ${scene.number} has an empty heading and is taken as omitted.` : 'This scene heading is empty.'
  return [{ line: scene.line, reason }]
}

function doubleNumbers(scenes: readonly Scene[]): Warning[] {
  const first = new Map<string, Scene>()
  return scenes.flatMap((scene) => {
    if (scene.number === null) return []
    const earlier = first.get(fold(scene.number))
    if (earlier === undefined) first.set(fold(scene.number), scene)
    return earlier === undefined ? [] : [{ line: scene.line, reason: `Scene number ${scene.number} is used twice.` }]
  })
}
