import { cn } from '../../ui/cn.js'
import { revisionPapers, stripColours, stripStyle } from '../../ui/palette.js'
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
          style={stripStyle(colour)}
          className={cn('strip-paper rounded-small border border-edge/40 py-1.5 pr-2 text-small font-medium', word === 'DAY BREAK' && 'text-[#fff]!')}
        >
          {word}
        </li>
      ))}
    </ul>
  )
}
