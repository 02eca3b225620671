import type { ImportAccepted } from '@callboard/schedule'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { FileDrop } from '../../../ui/file-drop.js'
import { LinkButton } from '../../../ui/link.js'
import { Waiting } from '../../../ui/waiting.js'
import { type ImportUnit, PreviewStep } from './preview-step.js'
import { TableStep } from './table-step.js'
import { useScheduleImport } from './use-schedule-import.js'

/** From a file of another program to a new draft: chosen, named where it is a table, looked at, made. */
export function ScheduleImport({ productionId, units }: { readonly productionId: string; readonly units: readonly ImportUnit[] }) {
  const { busy, refusal, table, looked, accepted, ...work } = useScheduleImport(productionId)
  if (accepted) return <Done productionId={productionId} accepted={accepted} onAgain={work.again} />
  return (
    <div className="flex flex-col gap-5">
      {refusal && <ErrorNotice title={refusal} kept="Nothing was imported." />}
      {looked && (
        <PreviewStep
          {...looked}
          units={units}
          busy={busy}
          onBoard={(board) => void work.lookAt({ board })}
          onUnit={(unitId) => void work.lookAt({ unitId })}
          onAccept={(name) => void work.accept(name)}
          onBack={work.again}
        />
      )}
      {!looked && table && <TableStep rows={table.rows} busy={busy} onRead={(reading) => void work.readTable(reading)} onBack={work.again} />}
      {!looked && !table && (busy ? <Waiting words="Reading the schedule…" /> : <Choose onFile={(file) => void work.choose(file)} />)}
    </div>
  )
}

function Choose({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <FileDrop
      words="A schedule of another program: a Universal Schedule (.uss), or a breakdown or one-liner exported as CSV or XLSX. You look at what it would make first; it becomes a new draft and changes nothing you have."
      accept=".uss,.json,.csv,.tsv,.txt,.xlsx"
      onFile={onFile}
    />
  )
}

interface DoneProps {
  readonly productionId: string
  readonly accepted: ImportAccepted
  readonly onAgain: () => void
}

function Done({ productionId, accepted: { draftId, name, scenes, elements }, onAgain }: DoneProps) {
  return (
    <div role="status" className="flex flex-col items-start gap-4">
      <p className="text-reading">
        “{name}” is a new draft. {countOf(scenes, 'scene')} and {countOf(elements, 'element')} were added; it is not the current draft until you make it so.
      </p>
      <div className="flex flex-wrap gap-2">
        <LinkButton kind="primary" to="/productions/$productionId/schedule" params={{ productionId }} search={{ draft: draftId }}>
          Open the draft
        </LinkButton>
        <Button onClick={onAgain}>Bring in another</Button>
      </div>
    </div>
  )
}
