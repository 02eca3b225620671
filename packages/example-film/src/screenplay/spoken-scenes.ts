/** What a scene's text says of itself, as far as checking the example needs it. */
export interface SpokenScene {
  readonly number: string
  /** "INT. CAFÉ - DAY", without the number. */
  readonly heading: string
  /** The set in the heading: "CAFÉ - FLAT ABOVE". */
  readonly set: string
  readonly synopsis: string
  /** Names in cues, without "(O.S.)" and the like, each once. */
  readonly speakers: readonly string[]
  readonly text: string
}

/** The numbered scenes of this package's own screenplay; it knows only the Fountain used here and is no reader of screenplays. */
export function spokenScenesOf(fountain: string): readonly SpokenScene[] {
  return fountain
    .split(/^(?=(?:INT|EXT)\. .* #\w+#$|\.OMITTED #)/m)
    .slice(1)
    .map((text) => {
      const [, heading = '', number = ''] = /^(.*) #(\w+)#$/m.exec(text) ?? []
      return {
        number,
        heading,
        set: heading.replace(/^(?:INT|EXT)\. /, '').replace(/ - [A-Z]+$/, ''),
        synopsis: /^= (.+)$/m.exec(text)?.[1] ?? '',
        speakers: speakersIn(text),
        text,
      }
    })
}

function speakersIn(text: string): string[] {
  const cues = text.matchAll(/(?<=\n\n)(\p{Lu}[\p{Lu} ]+?)(?: \([^)]*\))?(?: \^)?\n(?!\n)/gu)
  return [...new Set([...cues].map(([, name = '']) => name))]
}
