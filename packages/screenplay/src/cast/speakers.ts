import { readCue } from './cue-name.js'

/** Tells the people a cue names; a group cue ("GIDEON, TEX & SCOBIE") names several. */
export type SpeakersOf = (cue: string) => string[]

/**
 * Learns from all cues of a script who speaks alone, so that a group cue can be told from a name with an "and" in it.
 * @example speakersIn(['TEX', 'GIDEON', 'TEX & GIDEON'])('TEX & GIDEON') // ['TEX', 'GIDEON']
 */
export function speakersIn(cues: Iterable<string>): SpeakersOf {
  const names = new Map<string, string>()
  for (const cue of cues) if (!names.has(cue)) names.set(cue, readCue(cue).name)
  const known = new Set(names.values())
  return (cue) => {
    const name = names.get(cue) ?? readCue(cue).name
    return name === '' ? [] : peopleOf(name, known)
  }
}

function peopleOf(name: string, known: ReadonlySet<string>): string[] {
  const listed = partsOf(name, / ?[,&+] ?(?:AND )?/u)
  if (listed.length > 1 && isGroup(listed, known)) return listed
  const joined = partsOf(name, / ?[,&+/] ?(?:AND )?| AND /u)
  return joined.length > 1 && joined.every((part) => known.has(part)) ? joined : [name]
}

function partsOf(name: string, separator: RegExp): string[] {
  return name.split(separator).filter((part) => part !== '')
}

/** Commas and ampersands list people once one of them is known, or when each part is one plain word. */
function isGroup(parts: readonly string[], known: ReadonlySet<string>): boolean {
  if (parts.some((part) => NOT_A_PERSON.test(part))) return false
  return parts.some((part) => known.has(part)) || parts.every((part) => /^\p{L}[\p{L}']+$/u.test(part))
}

const NOT_A_PERSON = /^(?:MR|MRS|MS|DR|JR|SR|II|III|PH\.?D|M\.?D|ESQ)\.?$/u
