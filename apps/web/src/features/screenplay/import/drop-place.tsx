import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { Button } from '../../../ui/button.js'
import { cn } from '../../../ui/cn.js'

/** A file may be dropped here, or chosen. */
export function DropPlace({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn('flex max-w-2xl flex-col items-start gap-3 rounded-large border border-dashed border-edge p-6', over && 'border-solid bg-hover')}
    >
      <label htmlFor={id} className="text-reading font-medium">
        Screenplay file
      </label>
      <p className="text-muted">
        Final Draft (.fdx), Fountain (.fountain) or plain text (.txt), up to 20 MB. Drop it here, or choose it. Nothing changes before you have
        looked at it and accepted.
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".fdx,.fountain,.spmd,.txt"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
      <Button kind="primary" onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        Choose a file
      </Button>
    </div>
  )
}
