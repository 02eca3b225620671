import { describe, expect, it } from '@jest/globals'
import { localDate } from '@callboard/time'
import { sceneLengths } from '../scene-lengths.js'
import { shootDatesAround } from '../shooting/shoot-dates.js'
import { sceneIdOf } from '../stable-id.js'
import { elementDatesOn } from './element-dates.js'
import { elementLinks, sceneOrders } from './element-ties.js'
import { elements } from './elements.js'
import { backgroundBySceneNumber, minutesBySceneNumber, scriptDayOf } from './scene-facts.js'

const ids = new Set(elements.map(({ elementId }) => elementId))
const scenes = new Set(Object.keys(sceneLengths))

describe('the breakdown of the example film', () => {
  it('has every element once, and every board id once in its category', () => {
    expect(ids.size).toBe(elements.length)
    const labels = elements.filter(({ boardId }) => boardId !== null).map(({ category, boardId }) => `${category} ${boardId}`)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('names scenes there are', () => {
    const named = [...elements.flatMap((element) => [...element.scenes.keys()]), ...Object.keys(backgroundBySceneNumber), ...Object.keys(minutesBySceneNumber)]
    expect(named.filter((number) => !scenes.has(number))).toEqual([])
    expect(elements.filter((element) => element.scenes.size === 0)).toEqual([])
  })

  it('drops only what it holds', () => {
    expect(elements.filter(({ allowHold, allowDrop }) => allowDrop && !allowHold)).toEqual([])
  })

  it('ties elements and scenes there are', () => {
    expect(elementLinks.filter(({ elementId, linkedElementId }) => !ids.has(elementId) || !ids.has(linkedElementId))).toEqual([])
    const known = new Set([...scenes].map(sceneIdOf))
    expect(sceneOrders.filter(({ firstSceneId, secondSceneId }) => !known.has(firstSceneId) || !known.has(secondSceneId))).toEqual([])
  })

  it('gives dates to elements there are', () => {
    const { availabilities, events } = elementDatesOn(shootDatesAround(localDate('2027-01-12')).dates)
    expect(availabilities.filter(({ elementId, from, to }) => (elementId !== null && !ids.has(elementId)) || from > to)).toEqual([])
    expect(events.filter(({ elementId }) => !ids.has(elementId))).toEqual([])
  })

  it.each([['1', 'dawn/dusk', 'D1'], ['2', 'night', 'N1'], ['5', 'day', 'D2'], ['12A', 'night', 'N2'], ['18', 'day', 'D3'], ['31A', 'day', 'D4'], ['49', 'day', 'D5'], ['64', 'night', 'N5']])(
    'puts scene %s by %s on %s', (number, lighting, day) => expect(scriptDayOf(number, lighting)).toBe(day),
  )
})
