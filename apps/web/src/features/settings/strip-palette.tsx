import { TriangleAlert } from 'lucide-react'
import { Button } from '../../ui/button.js'
import { stripColours, stripStyle, type StripColour } from '../../ui/palette.js'
import { Section } from '../../ui/section.js'
import { contrastWithInk } from './contrast-with-ink.js'
import { paletteOf } from './settings-fields.js'
import type { SettingsPartProps } from './production-facts.js'

/** Colours of the strips by light; the words are on every strip as well. */
export function StripPalette({ form: { watch, setValue } }: SettingsPartProps) {
  const palette = paletteOf(JSON.parse(watch('palette')) as Record<string, string>)
  const choose = (next: Record<StripColour, string>) => setValue('palette', JSON.stringify(next), { shouldDirty: true })
  const isUsual = lights.every((light) => palette[light] === stripColours[light])
  return (
    <Section
      title="Strip colours"
      className="mb-4"
      actions={
        <Button kind="quiet" disabled={isUsual} onClick={() => choose({ ...stripColours })}>
          Back to the usual ones
        </Button>
      }
    >
      <ul className="flex flex-col gap-1">
        {lights.map((light) => (
          <li key={light} className="flex items-center gap-3">
            <input
              type="color"
              aria-label={`Colour of ${words[light]}`}
              value={palette[light]}
              onChange={(event) => choose({ ...palette, [light]: event.target.value })}
              className="h-control w-12 shrink-0 cursor-pointer rounded-medium border border-edge bg-sheet p-0.5"
            />
            <span style={stripStyle(palette[light])} className="strip-paper grow rounded-small border border-edge/40 py-1.5 pr-3 font-medium">
              {words[light]}
            </span>
            <Contrast hex={palette[light]} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Day breaks print white on dark; they are not chosen here. */
const lights = (Object.keys(stripColours) as StripColour[]).filter((light) => light !== 'DAY BREAK')

const words: Record<StripColour, string> = {
  'INT DAY': 'INT. DAY',
  'EXT DAY': 'EXT. DAY',
  'INT NIGHT': 'INT. NIGHT',
  'EXT NIGHT': 'EXT. NIGHT',
  BETWEEN: 'DAWN, DUSK, INT./EXT.',
  'DAY BREAK': 'END OF DAY',
  BANNER: 'BANNER',
}

function Contrast({ hex }: { readonly hex: string }) {
  if (contrastWithInk(hex) >= 4.5) return <span className="w-20 text-small text-muted tabular-nums">{hex}</span>
  return (
    <span className="inline-flex w-20 items-center gap-1 text-small text-warn">
      <TriangleAlert aria-hidden className="size-3 shrink-0" /> Too dark
    </span>
  )
}
