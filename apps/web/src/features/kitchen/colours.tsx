import { printInk, revisionPapers, stripColours } from '../../ui/palette.js'
import { Section } from '../../ui/section.js'

export function Colours() {
  return (
    <Section title="Reserved colours">
      <h3 className="mb-2 text-muted">Strips</h3>
      <Swatches colours={stripColours} />
      <h3 className="mt-4 mb-2 text-muted">Revision papers</h3>
      <Swatches colours={revisionPapers} />
    </Section>
  )
}

function Swatches({ colours }: { readonly colours: Record<string, string> }) {
  return (
    <ul className="grid grid-cols-2 gap-1 sm:grid-cols-4">
      {Object.entries(colours).map(([word, colour]) => (
        <li
          key={word}
          style={{ backgroundColor: colour, color: word === 'DAY BREAK' ? '#ffffff' : printInk }}
          className="rounded-small border border-edge/40 px-2 py-1.5 text-small font-medium"
        >
          {word}
        </li>
      ))}
    </ul>
  )
}
