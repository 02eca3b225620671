import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { buildServer } from '../../../scripts/build.mjs'
import { readInChild } from '../../../scripts/read-in-child.mjs'

const DIST = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const MEGABYTE = 1024 * 1024
const ENTITIES = Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')
const fdx = (text: string) => `<?xml version="1.0"?><FinalDraft><Content><Paragraph Type="Scene Heading"><Text>${text}</Text></Paragraph></Content></FinalDraft>`
const filled = (start: string, piece: string, bytes: number) => start + piece.repeat(Math.floor((bytes - start.length) / piece.length))

const HOSTILE: [string, string, () => string, string][] = [
  ['one line of 5 MB', 'a.fountain', () => 'A'.repeat(5 * MEGABYTE), 'tooLarge'],
  ['200,000 headings', 'a.fountain', () => 'INT. A - DAY\n\n'.repeat(200_000), 'tooManyScenes'],
  ['a million laughs', 'a.fdx', () => `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "ha">${ENTITIES}]>${fdx('&l12;').slice(21)}`, 'doctype'],
  ['nesting without end', 'a.fdx', () => filled('<FinalDraft>', '<a>', 20 * MEGABYTE), 'tooDeep'],
  ['20 MB of numeric references', 'a.fdx', () => filled('<FinalDraft><Content><Paragraph><Text>', '&#65;', 20 * MEGABYTE), 'tooLarge'],
  ['numeric references just below the limit', 'a.fdx', () => fdx('&#65;'.repeat(990_000)), 'fdx'],
  ['20 MB of attributes', 'a.fdx', () => `${filled('<FinalDraft ', 'a="" ', 20 * MEGABYTE - 1)}>`, 'tooDeep'],
  ['20 MB of empty paragraphs', 'a.fdx', () => filled('<FinalDraft><Content>', '<Paragraph/>', 20 * MEGABYTE), 'tooLarge'],
  ['20 MB of text in one paragraph', 'a.fdx', () => filled('<FinalDraft><Content><Paragraph Type="Scene Heading"><Text>', 'word ', 20 * MEGABYTE), 'tooLarge'],
  ['five million empty lines', 'a.fountain', () => '\n'.repeat(5 * MEGABYTE - 2) + 'a', 'tooLarge'],
  ['wrong entities without end', 'a.fdx', () => fdx('&x;'.repeat(1_900_000)), 'fdx'],
]

describe('a hostile file meets its bounds in a process of 256 MB', () => {
  beforeAll(async () => {
    if (!existsSync(DIST)) await buildServer()
  }, 60_000)

  it.each(HOSTILE)('%s', async (_, fileName, content, answer) => {
    const result = await readInChild(Buffer.from(content()), fileName, { seconds: 20, megabytes: 256 })
    expect(result.ok ? result.value.format : result.refusal.kind).toBe(answer)
  }, 30_000)

  it('is stopped when it takes too long, or too much memory', async () => {
    const bytes = Buffer.from(fdx('&#65;'.repeat(1_900_000)))
    expect(await readInChild(bytes, 'a.fdx', { seconds: 0.05 })).toMatchObject({ ok: false, refusal: { kind: 'tooSlow' } })
    expect(await readInChild(bytes, 'a.fdx', { megabytes: 16 })).toMatchObject({ ok: false, refusal: { kind: 'tooMuchMemory' } })
  }, 30_000)
})
