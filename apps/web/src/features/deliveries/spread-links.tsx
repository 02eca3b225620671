import { useState } from 'react'
import type { SpreadLinkLineFragment } from '../../lib/graphql.generated.js'
import { Button } from '../../ui/button.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { RevokeLinksDialog } from './revoke-links-dialog.js'

export interface SpreadLinksProps {
  readonly links: readonly SpreadLinkLineFragment[]
  readonly maySend: boolean
}

/** Whose link was opened on more devices than one person has, each with the way to end it. */
export function SpreadLinks({ links, maySend }: SpreadLinksProps) {
  const [ending, setEnding] = useState<SpreadLinkLineFragment>()
  return (
    <>
      {links.length > 0 && (
        <ul aria-label="Links on many devices" className="mb-4 flex flex-col gap-2">
          {links.map((link) => (
            <li key={link.personId}>
              <WarningNotice title={`${link.name}’s link was opened on ${link.devices} devices since yesterday: ${maySend ? 'end it, or ask.' : 'ask.'}`}>
                {maySend && <Button onClick={() => setEnding(link)}>End all links of {link.name}…</Button>}
              </WarningNotice>
            </li>
          ))}
        </ul>
      )}
      {ending && <RevokeLinksDialog person={ending} onClose={() => setEnding(undefined)} />}
    </>
  )
}
