import { useRef, useState } from 'react'
import { MakePersonalLinkDocument, type MakePersonalLinkMutation } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Dialog } from '../../ui/dialog.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { TextInput } from '../../ui/text-input.js'
import { toast } from '../../ui/toast.js'
import type { DeliverySetting } from './delivery-setting.js'

export interface PersonalLinkDialogProps {
  readonly delivery: { readonly personId: string; readonly name: string }
  readonly setting: DeliverySetting
  readonly onClose: () => void
}

/** Makes a link for one person to hand over by text or by hand. It is shown once. */
export function PersonalLinkDialog({ delivery: { name, personId }, setting, onClose }: PersonalLinkDialogProps) {
  const { act, busy, failure } = useAct(MakePersonalLinkDocument)
  const [link, setLink] = useState<MakePersonalLinkMutation['makePersonalLink']>()
  const make = async () => setLink((await act({ personId }))?.makePersonalLink)
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Personal link for ${name}`}
      description="Whoever holds it reads this person’s calls and may answer for them. Hand it to nobody else. Links sent before go on working."
      actions={
        link ? (
          <Button onClick={onClose}>Done</Button>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button kind="primary" busy={busy} onClick={() => void make()}>
              Make the link
            </Button>
          </>
        )
      }
    >
      {link && <ShownOnce url={link.url} until={momentWords(link.expiresAt, setting)} />}
      {failure && <ErrorNotice {...failure} />}
    </Dialog>
  )
}

function ShownOnce({ url, until }: { readonly url: string; readonly until: string }) {
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(url)
      toast('Link copied')
    } catch {
      // Some browsers forbid it; the link is selected, Ctrl+C copies it.
      toast('The link is selected: copy it with Ctrl+C')
    }
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label="Link, shown once" hint={`Works until ${until}`} className="min-w-56 grow">
        <TextInput ref={field} readOnly value={url} onFocus={(event) => event.target.select()} />
      </Field>
      <Button kind="primary" className="mb-5" onClick={() => void copy()}>
        Copy
      </Button>
    </div>
  )
}
