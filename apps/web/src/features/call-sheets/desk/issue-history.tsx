import type { DeskFragment } from '../../../lib/graphql.generated.js'
import { momentWords, readersZone } from '../../../lib/time-words.js'
import { TextLink } from '../../../ui/link.js'
import { RevisionChip } from '../../../ui/revision-band.js'
import { Section } from '../../../ui/section.js'
import { StatusWord } from '../../../ui/status-word.js'
import { sheetStateWords } from '../sheet-state-words.js'

/** What went out for this day, and what came back. */
export function IssueHistory({ desk: { issues, productionId } }: { readonly desk: DeskFragment }) {
  return (
    <Section title="Issued">
      {issues.length === 0 && <p className="text-muted">Nothing went out for this day yet.</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {issues.map(({ callSheetId, issue, colour, issuedAt, issuedBy, state, called, asked, confirmed, problems, deliveries }) => (
          <li key={callSheetId} className="flex flex-col gap-0.5 py-2">
            <span className="flex flex-wrap items-center gap-x-3">
              <TextLink to="/productions/$productionId/call-sheets/$callSheetId" params={{ productionId, callSheetId }}>
                Issue {issue}
              </TextLink>
              <RevisionChip colour={colour} />
              <StatusWord status={sheetStateWords[state]} />
            </span>
            <span className="text-muted">
              {momentWords(issuedAt, { zone: readersZone(), clock: 'h24' })} by {issuedBy}
            </span>
            <span className="tabular-nums">
              {confirmed} of {called} confirmed, {asked} asked, {deliveries} sent{problems > 0 && `, ${problems} with a problem`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
