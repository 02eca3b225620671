import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { fileRefusal } from './file-refusal.js'
import { sendFile } from './send-file.js'

export interface Sending {
  readonly fileName: string
  readonly sentBytes: number
  readonly totalBytes: number
}

/** Sends one file, then keeps the import in the address, where it survives a closed tab. */
export function useSend(productionId: string) {
  const navigate = useNavigate()
  const [sending, setSending] = useState<Sending | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const abort = useRef<AbortController>(undefined)

  const send = async (file: File) => {
    const refused = fileRefusal(file)
    setRefusal(refused)
    if (refused) return
    abort.current = new AbortController()
    const state = (sentBytes: number) => setSending({ fileName: file.name, sentBytes, totalBytes: file.size })
    state(0)
    const answer = await sendFile({ productionId, file, onProgress: state, signal: abort.current.signal })
    setSending(null)
    if (answer.kind === 'notSent') return setRefusal(answer.sentence)
    await navigate({ to: '/productions/$productionId/screenplay/import', params: { productionId }, search: { import: answer.importId } })
  }

  return { sending, refusal, send, stop: () => abort.current?.abort() }
}
