import type { Scene } from '../screenplay.js'
import { fold } from '../text/fold.js'

const BITS = 64

/**
 * 24 hexadecimal digits that stand for what a scene says: 8 that differ when anything differs, 16 that stay close when little changes.
 * Heading and number are not part of it. Source: FNV-1a; similarity hashing after Charikar, over pairs of words.
 */
export function fingerprintOf(scene: Pick<Scene, 'text'>): string {
  const lines = scene.text.map(({ kind, text }) => `${kind === 'character' ? '@' : ''}${fold(text)}`)
  const exact = hex(fnv(lines.join('\n'), FNV_BASIS))
  return exact + similarityHash(lines)
}

/** How alike two fingerprints are: 1 for the same words, about 0.5 for unrelated ones. */
export function similarityOf(a: string, b: string): number {
  let different = 0
  for (let at = 8; at < 24; at += 8) different += bitsIn(parseInt(a.slice(at, at + 8), 16) ^ parseInt(b.slice(at, at + 8), 16))
  return 1 - different / BITS
}

const FNV_BASIS = 0x811c9dc5

function fnv(text: string, basis: number): number {
  let hash = basis
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function similarityHash(lines: readonly string[]): string {
  const votes = new Array<number>(BITS).fill(0)
  let previous = ''
  for (const word of lines.flatMap((line) => line.split(' '))) {
    vote(votes, mixed(fnv(word, FNV_BASIS)), 0)
    vote(votes, mixed(fnv(`${previous} ${word}`, FNV_BASIS)), 32)
    previous = word
  }
  return hex(signs(votes.slice(0, 32))) + hex(signs(votes.slice(32)))
}

/** Spreads a hash so that every bit depends on every letter. Source: the finalizer of MurmurHash3. */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

function vote(votes: number[], hash: number, from: number): void {
  for (let bit = 0; bit < 32; bit += 1) votes[from + bit] = (votes[from + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1)
}

function signs(votes: readonly number[]): number {
  return votes.reduce((hash, count, bit) => (count > 0 ? (hash | (1 << bit)) >>> 0 : hash), 0)
}

const hex = (value: number) => value.toString(16).padStart(8, '0')

function bitsIn(value: number): number {
  let rest = value >>> 0
  let count = 0
  for (; rest !== 0; rest >>>= 1) count += rest & 1
  return count
}
