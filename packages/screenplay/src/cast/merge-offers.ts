import type { MergeOffer } from '../screenplay.js'
import { readCue } from './cue-name.js'

/**
 * Names that a person may want to merge: a voice with its owner, a younger self, one written with and without its surname.
 * `names` are all folded speakers, `cues` all cues as written. At most one offer for a name, in order of the names.
 */
export function mergeOffersOf(names: ReadonlySet<string>, cues: Iterable<string>): MergeOffer[] {
  const playedBy = partsPlayed(cues, names)
  const byFirstWord = fullNamesByFirstWord(names)
  const byLetters = firstByLetters(names)
  const offers: MergeOffer[] = []
  for (const name of names) {
    const offer = ownerOffer(name, names) ?? playedBy.get(name) ?? spellingOffer(name, byLetters) ?? surnameOffer(name, byFirstWord)
    if (offer) offers.push(offer)
  }
  return offers
}

function ownerOffer(name: string, names: ReadonlySet<string>): MergeOffer | undefined {
  for (const { pattern, reason } of OF_SOMEONE) {
    const into = pattern.exec(name)?.[1]
    if (into !== undefined && names.has(into)) return { name, into, reason }
  }
  return undefined
}

const OF_SOMEONE = [
  { pattern: /^(.+?)'S? (?:VOICE|RECORDED VOICE|VOICEMAIL|VOICE-OVER|VOICEOVER)$/u, reason: 'A voice and the person it belongs to.' },
  { pattern: /^(.+?) (?:V\.?O\.?|O\.?S\.?|O\.?C\.?|VOICE|CONT'D|CONTINUED)$/u, reason: 'An extension written without brackets.' },
  {
    pattern: /^(?:YOUNG|YOUNGER|OLD|OLDER|LITTLE|BABY|TEEN|TEENAGE|ADULT|ELDERLY|KID|PRESENT|PAST|FUTURE) (.+)$/u,
    reason: 'The same person at another age.',
  },
]

/** "ATLAS (AS ED)" says who plays whom. */
function partsPlayed(cues: Iterable<string>, names: ReadonlySet<string>): Map<string, MergeOffer> {
  const offers = new Map<string, MergeOffer>()
  for (const cue of cues) {
    if (!/\bas\b/iu.test(cue)) continue
    const { name, extensions } = readCue(cue)
    const into = extensions.map((text) => /^AS (.+)$/u.exec(text)?.[1]).find((other) => other !== undefined && names.has(other))
    if (into !== undefined && into !== name && !offers.has(name)) {
      offers.set(name, { name, into, reason: 'A cue says the one speaks as the other.' })
    }
  }
  return offers
}

const lettersOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '')

function firstByLetters(names: ReadonlySet<string>): Map<string, string> {
  const first = new Map<string, string>()
  for (const name of names) if (!first.has(lettersOf(name))) first.set(lettersOf(name), name)
  return first
}

function spellingOffer(name: string, byLetters: ReadonlyMap<string, string>): MergeOffer | undefined {
  const into = byLetters.get(lettersOf(name))
  return into === undefined || into === name || lettersOf(name) === '' ? undefined : { name, into, reason: 'They differ in punctuation or spaces only.' }
}

function fullNamesByFirstWord(names: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const name of names) {
    const blank = name.indexOf(' ')
    if (blank < 3 || !/^\p{L}[\p{L}'-]+ \p{L}[\p{L}'-]+$/u.test(name)) continue
    const first = name.slice(0, blank)
    found.set(first, [...(found.get(first) ?? []), name].slice(0, 3))
  }
  return found
}

/** MARCUS and MARCUS CHEN, if no other MARCUS has a surname. */
function surnameOffer(name: string, byFirstWord: ReadonlyMap<string, string[]>): MergeOffer | undefined {
  const [into, another] = byFirstWord.get(name) ?? []
  return into === undefined || another !== undefined ? undefined : { name, into, reason: 'The same first name, once with a second name.' }
}
