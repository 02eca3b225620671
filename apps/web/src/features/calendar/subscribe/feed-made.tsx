import { useRef } from 'react'
import { buttonStyle } from '../../../ui/button-style.js'
import { Button } from '../../../ui/button.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import { toast } from '../../../ui/toast.js'

/** The address of a calendar that was just made. It is shown once. */
export function FeedMade({ url, name }: { readonly url: string; readonly name: string | null }) {
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(url)
      toast('Address copied')
    } catch {
      // Some browsers forbid it; the address is selected, Ctrl+C copies it.
      toast('The address is selected: copy it with Ctrl+C')
    }
  }
  return (
    <div role="status" className="flex flex-wrap items-end gap-2">
      <Field label={`Address of ${name === null ? 'the shoot days' : `${name}’s calls`}, shown once`} className="min-w-56 grow">
        <TextInput ref={field} readOnly value={url} onFocus={(event) => event.target.select()} />
      </Field>
      <Button kind="primary" onClick={() => void copy()}>Copy</Button>
      <a href={url.replace(/^https?:/, 'webcal:')} className={buttonStyle()}>Open in a calendar</a>
    </div>
  )
}
