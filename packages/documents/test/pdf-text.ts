import { inflateSync } from 'node:zlib'

/** What a PDF of ours prints, page by page, one run of text a line. Reads only what Typst writes: plain objects, deflated pages, a ToUnicode map per font. */
export function pagesOf(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf).toString('latin1')
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map((match) => [match[1], match[2] ?? '']),
  )
  const follow = (text: string, key: string) => objects.get(new RegExp(`${key} (\\d+) 0 R`).exec(text)?.[1]) ?? ''
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, id]) => {
          return [name, lettersOf(streamOf(follow(objects.get(id) ?? '', '/ToUnicode')))] as const
        }),
      )
      return textOf(inflate(streamOf(follow(page, '/Contents'))), fonts)
    })
}

type Letters = ReadonlyMap<string, string>

function textOf(content: string, fonts: ReadonlyMap<string | undefined, Letters>): string {
  let letters: Letters = new Map()
  const runs: string[] = []
  for (const [, font, run] of content.matchAll(/\/(f\d+) [\d.]+ Tf|\[((?:\((?:\\[\s\S]|[^\\)])*\)|[^\]()])*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    else runs.push(glyphsOf(run ?? '').map((glyph) => letters.get(glyph) ?? '\uFFFD').join(''))
  }
  return runs.join('\n')
}

/** Two bytes a glyph, as hexadecimal. */
function glyphsOf(run: string): string[] {
  const bytes = [...run.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].map((match) => unescape(match[1] ?? '')).join('')
  return Buffer.from(bytes, 'latin1').toString('hex').match(/.{4}/g) ?? []
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescape(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, mark: string) => {
    return /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8)) : (ESCAPES[mark] ?? mark)
  })
}

function lettersOf(map: string): Letters {
  return new Map(
    [...map.matchAll(/<([0-9a-fA-F]{4})> <([0-9a-fA-F]+)>/g)].map(([, glyph = '', letter = '']) => {
      return [glyph.toLowerCase(), Buffer.from(letter, 'hex').swap16().toString('utf16le')]
    }),
  )
}

function streamOf(object: string): string {
  return object.slice(object.indexOf('stream') + 7, object.lastIndexOf('endstream'))
}

function inflate(stream: string): string {
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}
