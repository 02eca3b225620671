import type { Scene, Screenplay } from '@callboard/screenplay'

const MOST = { number: 20, heading: 1000, set: 1000, timeOfDay: 200, synopsis: 4000, eighths: 4000 } as const

/** The screenplay with every field as long as is kept at most, and without what a database cannot keep. Done before comparing, so that what was kept compares equal. */
export function fitScreenplay(screenplay: Screenplay): Screenplay {
  const fit = { ...screenplay, scenes: screenplay.scenes.map(fitScene) }
  return JSON.parse(JSON.stringify(fit, (_key, value: unknown) => (typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '') : value))) as Screenplay
}

function fitScene(scene: Scene): Scene {
  return {
    ...scene,
    number: scene.number?.slice(0, MOST.number) ?? null,
    heading: scene.heading.slice(0, MOST.heading),
    set: scene.set.slice(0, MOST.set),
    timeOfDay: scene.timeOfDay?.slice(0, MOST.timeOfDay) ?? null,
    synopsis: scene.synopsis.slice(0, MOST.synopsis),
    eighths: Math.min(scene.eighths, MOST.eighths),
  }
}
