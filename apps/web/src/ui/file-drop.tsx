import { FileUp } from 'lucide-react'
import { useId, useState, type DragEvent } from 'react'
import { buttonStyle } from './button-style.js'
import { cn } from './cn.js'

export interface FileDropProps {
  /** What is wanted, as a sentence. */
  readonly words: string
  /** As of a file input: ".csv,text/csv". */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A place to drop a file, or to choose one. */
export function FileDrop({ words, accept, onFile }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn('flex flex-col items-start gap-3 rounded-large border border-dashed border-edge p-6', over && 'border-accent bg-accent-wash')}
    >
      <p className="text-reading">{words}</p>
      <input
        id={id}
        type="file"
        accept={accept}
        className="peer sr-only"
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className={cn(buttonStyle({ kind: 'primary' }), 'cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus')}>
        <FileUp aria-hidden /> Choose a file
      </label>
      <p className="text-muted">or drop it here</p>
    </div>
  )
}
