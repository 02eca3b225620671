import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { announce } from '../../ui/announce.js'
import { Button } from '../../ui/button.js'

interface TotpSecretProps {
  readonly secret: string
  readonly uri: string
}

/** What an authenticator app needs: a link that opens it on this device, or the secret to copy or type on another. */
export function TotpSecret({ secret, uri }: TotpSecretProps) {
  return (
    <ol className="flex list-decimal flex-col gap-3 pl-5">
      <li>
        On this device:{' '}
        <a href={uri} className="underline decoration-edge underline-offset-4 hover:decoration-ink">
          open your authenticator app
        </a>
        . On another: add an account there by hand with this key.
        <code className="my-2 block rounded-medium bg-sunken px-3 py-2 text-reading font-semibold tracking-wider break-all select-all">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </code>
        <span className="flex flex-wrap gap-2">
          <CopyButton what="key" text={secret} />
          <CopyButton what="link" text={uri} />
        </span>
      </li>
      <li>Type the code the app shows.</li>
    </ol>
  )
}

function CopyButton({ what, text }: { readonly what: string; readonly text: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(`The ${what} is copied`)
  }
  return (
    <Button onClick={() => void copy().catch(() => announce(`This browser forbids copying; select the ${what} instead`))}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />} {copied ? `Copied the ${what}` : `Copy the ${what}`}
    </Button>
  )
}
