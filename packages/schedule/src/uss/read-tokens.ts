import { LONGEST, USS_LIMITS } from './limits.js'
import { idOf, listIn, textIn, valueIn } from './loose.js'

/** A strip, or the end of a day that no strip stands for. */
export type Token = { readonly id: string } | { readonly endOfDay: true }

export interface TokenBoard {
  readonly name: string
  readonly tokens: readonly Token[]
}

/** One stripboard of the file: its boards in order, the boneyard apart. Early files nest the strips by day and have no ends of days. */
export function readTokens(stripboard: unknown): { readonly boards: readonly TokenBoard[]; readonly boneyard: readonly Token[] } {
  const all = listIn(stripboard, 'boards', { most: USS_LIMITS.boards, what: 'boards in one stripboard' }).map((each) => ({
    name: textIn(each, 'name', LONGEST.name),
    tokens: [...listIn(each, 'breakdownIds', STRIPS), ...listIn(each, 'breakdownArrays', STRIPS)].flatMap(tokensOf),
  }))
  const isBoneyard = ({ name }: TokenBoard) => name.trim().toLowerCase() === 'boneyard'
  return { boards: all.filter((board) => !isBoneyard(board)), boneyard: all.filter(isBoneyard).flatMap(({ tokens }) => tokens) }
}

const STRIPS = { most: USS_LIMITS.breakdowns, what: 'strips on one board' }

function tokensOf(value: unknown): Token[] {
  if (!Array.isArray(value)) return tokenOf(value)
  return [...listIn({ value }, 'value', STRIPS).flatMap(tokenOf), { endOfDay: true }]
}

function tokenOf(value: unknown): Token[] {
  const id = idOf(value) ?? idOf(valueIn(value, 'id'))
  return id === null ? [] : [{ id }]
}
