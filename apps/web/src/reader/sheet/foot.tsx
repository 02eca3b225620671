import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import { FileDown } from 'lucide-react'
import { themes, themeWords, useTheme } from '../../lib/theme.js'
import { Button } from '../../ui/button.js'
import { buttonStyle } from '../../ui/button-style.js'
import { useNewPage } from '../keep-offline.js'
import { Part } from './part.js'

/** Who issued it, on paper, by which light. */
export function Foot({ snapshot, day }: { readonly snapshot: PersonSnapshot; readonly day: PersonDay | null }) {
  const { theme, chooseTheme } = useTheme()
  const takeNewPage = useNewPage()
  const { revision, production } = snapshot
  return (
    <Part title="This sheet">
      <p data-figures>
        {revision.colour.toUpperCase()} revision, published {revision.published}
        {revision.replaces !== null && `, replaces ${revision.replaces.toUpperCase()}`}. {production.company}
      </p>
      {day !== null && (
        <p className="mt-3">
          <a href={`/api/reader/call-sheets/${day.dayId}.pdf`} download className={buttonStyle()}>
            <FileDown aria-hidden /> Day {day.dayNumber} as PDF
          </a>
        </p>
      )}
      <div role="group" aria-label="Light" className="mt-3 flex flex-wrap gap-2">
        {themes.map((one) => (
          <Button key={one} aria-pressed={one === theme} kind={one === theme ? 'secondary' : 'quiet'} onClick={() => chooseTheme(one)}>
            {themeWords[one]}
          </Button>
        ))}
      </div>
      {takeNewPage !== null && (
        <p className="mt-3">
          This page itself has a newer version. <Button onClick={takeNewPage}>Take it</Button>
        </p>
      )}
      <p className="mt-3 text-base text-muted">This page is yours alone: whoever has your link can answer for you. Do not pass it on.</p>
    </Part>
  )
}
