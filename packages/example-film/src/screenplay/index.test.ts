import { describe, expect, it } from '@jest/globals'
import { cast } from '../people/cast.js'
import { sceneLengths } from '../scene-lengths.js'
import { screenplayBlue } from './blue/index.js'
import { screenplay } from './index.js'
import { spokenScenesOf } from './spoken-scenes.js'

const scenes = spokenScenesOf(screenplay)
const numbers = scenes.map(({ number }) => number)

describe('the screenplay', () => {
  it('has 66 numbered scenes, each number once, in order', () => {
    const counted = Array.from({ length: 64 }, (_, index) => String(index + 1))
    expect(numbers).toEqual(counted.flatMap((number) => (['12', '31'].includes(number) ? [number, `${number}A`] : [number])))
  })

  it('opens with a title page', () => {
    expect(screenplay.startsWith('Title: MUSIC ABOARD\n')).toBe(true)
  })

  it.each(scenes)('scene $number says where, when and what happens', ({ heading, synopsis, text }) => {
    expect(heading).toMatch(/^(?:INT|EXT)\. .+ - (?:DAY|NIGHT|DUSK|DAWN|CONTINUOUS|LATER)$/)
    expect(synopsis.length).toBeGreaterThan(5)
    expect(text.replace(/^.*#\n\n= .*\n\n/, '').trim()).not.toBe('')
  })

  it('uses every light a board has a colour for', () => {
    const used = new Set(scenes.map(({ heading }) => `${heading.slice(0, 3)} ${heading.split(' - ').at(-1)}`))
    for (const light of ['INT DAY', 'EXT DAY', 'INT NIGHT', 'EXT NIGHT', 'EXT DUSK', 'EXT DAWN', 'INT CONTINUOUS', 'EXT LATER']) {
      expect(used).toContain(light)
    }
  })

  it('is spoken by the cast and by all of it', () => {
    const speakers = new Set(scenes.flatMap((scene) => scene.speakers))
    expect([...speakers].sort()).toEqual(cast.map(({ character }) => character).sort())
  })

  it('has one dual dialogue', () => {
    expect(screenplay.match(/ \^$/gm)).toHaveLength(1)
  })

  it('gives every scene a length', () => {
    expect(Object.keys(sceneLengths).sort()).toEqual([...numbers].sort())
  })
})

describe('the blue draft', () => {
  const blue = spokenScenesOf(screenplayBlue)
  const textOf = (list: typeof scenes, number: string) => list.find((scene) => scene.number === number)?.text

  it('adds 23A and 47A where they belong', () => {
    const after = (number: string) => blue[blue.findIndex((scene) => scene.number === number) + 1]?.number
    expect([after('23'), after('47')]).toEqual(['23A', '47A'])
    expect(blue).toHaveLength(scenes.length + 2)
  })

  it('omits 30 and keeps its number', () => {
    expect(textOf(blue, '30')?.trim()).toBe('.OMITTED #30#')
  })

  it('rewrites four scenes and leaves the others to the letter', () => {
    const changed = numbers.filter((number) => textOf(blue, number) !== textOf(scenes, number))
    expect(changed).toEqual(['19', '29', '30', '36', '57'])
  })

  it('needs nobody new', () => {
    const characters = new Set(cast.map(({ character }) => character))
    expect(blue.flatMap(({ speakers }) => speakers).filter((name) => !characters.has(name))).toEqual([])
  })
})
