import type { SceneRowFragment } from '../../../lib/graphql.generated.js'

/** Scenes in which every word of the search occurs; a number finds its own scene and its letters: 12, 12A. */
export function foundScenes(scenes: readonly SceneRowFragment[], search: string): readonly SceneRowFragment[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return scenes
  return scenes.filter((scene) => {
    const text = [scene.heading, scene.set, scene.synopsis, ...scene.characters].join(' ').toLowerCase()
    return words.every((word) => isNumber(scene.number, word) || text.includes(word))
  })
}

function isNumber(number: string, word: string) {
  return /^\d/.test(word) && new RegExp(`^${word.replace(/\W/g, '')}[a-z]*$`, 'i').test(number)
}
