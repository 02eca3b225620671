import { REVISION_TINTS } from '@callboard/notice'
import { rulePackOf } from '@callboard/schedule'
import { type Zone, zone } from '@callboard/time'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { plainText, wholeNumber } from '../../platform/input/plain-text.js'

export type ProductionKind = 'feature' | 'commercial' | 'series' | 'documentary' | 'other'

/** What a production says of itself when it starts. */
export interface FirstFacts {
  readonly title: string
  readonly kind: ProductionKind
  readonly company: string
  readonly clientName: string
  readonly zone: Zone
}

/** All that can be changed about it. */
export interface ProductionFacts extends FirstFacts {
  readonly clock: 'h24' | 'h12'
  readonly paper: 'a4' | 'letter'
  readonly revisionCycle: readonly string[]
  readonly palette: Readonly<Record<string, string>>
  readonly minimumRest: number
  /** Names of the rule packs the schedule is checked against. */
  readonly rulePacks: readonly string[]
  /** Whether people whose days a revision leaves alone get a digest of it. */
  readonly digest: boolean
  /** How long what goes out waits before anybody is told, so that it can be kept back. */
  readonly undoSeconds: number
}

export function tidyFirstFacts(facts: FirstFacts): FirstFacts {
  return {
    title: plainText('The title', facts.title, { most: 200 }),
    kind: facts.kind,
    company: plainText('The company', facts.company, { most: 200, optional: true }),
    clientName: plainText('The client', facts.clientName, { most: 200, optional: true }),
    zone: zone(facts.zone),
  }
}

export function tidyFacts(facts: ProductionFacts): ProductionFacts {
  return {
    ...tidyFirstFacts(facts),
    clock: facts.clock,
    paper: facts.paper,
    revisionCycle: tidyCycle(facts.revisionCycle),
    palette: tidyPalette(facts.palette),
    minimumRest: wholeNumber('The least rest', facts.minimumRest, 0, 1440),
    rulePacks: rulePackNames(facts.rulePacks),
    digest: facts.digest,
    undoSeconds: wholeNumber('The time in which it can be kept back', facts.undoSeconds, 0, 600),
  }
}

/** Names of rule packs as they are kept: each once, and only such as there are. */
export function rulePackNames(names: readonly string[]): readonly string[] {
  const unknown = names.find((name) => rulePackOf(name) === null)
  if (unknown !== undefined) throw new InvalidInput(`There is no rule pack ${unknown.slice(0, 40)}.`)
  return [...new Set(names)]
}

const COLOURS = new Set(REVISION_TINTS.map((colour) => colour.name))

function tidyCycle(names: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !COLOURS.has(name))
  if (unknown !== undefined) throw new InvalidInput(`There is no paper of the colour ${unknown.slice(0, 40)}.`)
  if (names.length === 0) throw new InvalidInput('Revisions need at least one colour.')
  if (new Set(names).size < names.length) throw new InvalidInput('Each colour comes once in the cycle of revisions.')
  return names
}

function tidyPalette(palette: unknown): Readonly<Record<string, string>> {
  if (typeof palette !== 'object' || palette === null || Array.isArray(palette)) throw new InvalidInput('The strip colours are a colour by light.')
  const entries = Object.entries(palette)
  const isFine = entries.length <= 20 && entries.every(([light, hex]) => light.length <= 40 && typeof hex === 'string' && /^#[0-9A-Fa-f]{6}$/.test(hex))
  if (!isFine) throw new InvalidInput('A strip colour is written as # and six hexadecimal digits.')
  return Object.fromEntries(entries) as Record<string, string>
}
