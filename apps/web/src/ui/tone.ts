/** What a colour means; never said by colour alone. */
export type Tone = 'quiet' | 'moving' | 'good' | 'warn' | 'bad'

export const toneText: Record<Tone, string> = {
  quiet: 'text-quiet',
  moving: 'text-moving',
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
}

export const toneWash: Record<Tone, string> = {
  quiet: 'bg-quiet-wash text-quiet',
  moving: 'bg-moving-wash text-moving',
  good: 'bg-good-wash text-good',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-bad-wash text-bad',
}
