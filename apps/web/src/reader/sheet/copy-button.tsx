import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../words/use-words.js'
import { Act } from './act.js'

/** Puts a text where it can be pasted; not offered where the browser forbids it. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  if (!('clipboard' in navigator)) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 3000)
  }
  return (
    <Act onClick={() => void copy()}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{copied ? words.copied : children}</span>
    </Act>
  )
}
