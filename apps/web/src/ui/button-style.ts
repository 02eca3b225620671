import { cva, type VariantProps } from 'class-variance-authority'

/**
 * How anything that acts looks: `primary` is the one thing to do next on a screen, `secondary` everything else, `quiet` sits
 * in rows and toolbars, `danger` cannot be undone. `large` is the thumb's 56 px for the one answer on a phone.
 */
export const buttonStyle = cva(
  'relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-medium border font-medium whitespace-nowrap select-none ' +
    'transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      kind: {
        primary:
          'border-accent bg-accent text-on-accent not-disabled:hover:border-accent-strong not-disabled:hover:bg-accent-strong',
        secondary: 'border-edge/70 bg-sheet text-ink not-disabled:hover:border-edge not-disabled:hover:bg-hover',
        quiet: 'border-transparent bg-transparent text-ink not-disabled:hover:bg-hover',
        danger: 'border-bad bg-sheet text-bad not-disabled:hover:bg-bad-wash',
      },
      size: {
        regular: 'h-control px-3 text-base',
        large: 'h-14 px-6 text-reading font-semibold',
        square: 'size-control p-0',
      },
    },
    defaultVariants: { kind: 'secondary', size: 'regular' },
  },
)

export type ButtonStyle = VariantProps<typeof buttonStyle>
