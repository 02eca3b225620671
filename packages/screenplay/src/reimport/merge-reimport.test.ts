import { expect, it } from '@jest/globals'
import { readScreenplay } from '../read-screenplay.js'
import { fieldsOf } from './known-scene.js'
import { mergeReimport } from './merge-reimport.js'

function sceneIn(text: string) {
  const result = readScreenplay({ bytes: new TextEncoder().encode(text), fileName: 'a.fountain' })
  const scene = result.ok ? result.value.scenes[0] : undefined
  if (scene === undefined) throw new Error('The fixture has no scene.')
  return scene
}

const OLD = sceneIn('INT. QUAY - DAY #4#\n\n= They meet.\n\nANNA\nHello.\n')
const NEW = sceneIn('EXT. QUAY - NIGHT #4#\n\n= They part.\n\nBEN\nGoodbye.\n')
const known = { sceneId: 's', ...fieldsOf(OLD), eighths: 3 }

it.each([
  ['nothing was edited', [], ['characters', 'eighths', 'fingerprint', 'heading', 'intExt', 'synopsis', 'timeOfDay']],
  ['length and synopsis were edited', ['eighths', 'synopsis'], ['characters', 'fingerprint', 'heading', 'intExt', 'timeOfDay']],
  ['the heading was edited', ['heading'], ['characters', 'eighths', 'fingerprint', 'synopsis']],
])('when %s', (_, editedFields, written) => {
  expect(Object.keys(mergeReimport({ ...known, editedFields }, NEW)).sort()).toEqual(written)
})

it('writes what the new draft says, and nothing when it says the same', () => {
  expect(mergeReimport({ ...known, editedFields: [] }, NEW)).toMatchObject({ characters: ['BEN'], synopsis: 'They part.' })
  expect(mergeReimport({ sceneId: 's', ...fieldsOf(OLD), editedFields: [] }, OLD)).toEqual({})
})
