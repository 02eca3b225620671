import type { Scene, SceneOrder } from '../breakdown-facts.js'

/** A tie as one of its scenes sees it: "Before scene 57"; from outside, "scene 51 before scene 57". */
export function orderWords(order: Pick<SceneOrder, 'kind' | 'firstSceneId' | 'secondSceneId'>, sceneId: string, scenes: ReadonlyMap<string, Scene>): string {
  const [first, second] = [order.firstSceneId, order.secondSceneId].map((id) => `scene ${scenes.get(id)?.number || scenes.get(id)?.set || '?'}`)
  if (sceneId !== order.firstSceneId && sceneId !== order.secondSceneId) return order.kind === 'before' ? `${first} before ${second}` : `${first} on one day with ${second}`
  if (order.kind === 'sameDay') return `On one day with ${sceneId === order.firstSceneId ? second : first}`
  return sceneId === order.firstSceneId ? `Before ${second}` : `After ${first}`
}
