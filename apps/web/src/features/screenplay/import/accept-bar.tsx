import { assertNever } from '@callboard/basics'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AcceptScreenplayImportDocument, DiscardScreenplayImportDocument, type MergeInput } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { announce } from '../../../ui/announce.js'
import { Button } from '../../../ui/button.js'
import { ConfirmButton } from '../../../ui/confirm-button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { type countFates, fatesSentence } from './fates.js'
import type { ScreenplayImport } from './screenplay-import.js'
import { importStateWords } from './import-state-words.js'

export interface AcceptBarProps {
  readonly found: ScreenplayImport
  readonly counts: ReturnType<typeof countFates>
  readonly merges: readonly MergeInput[]
  readonly productionId: string
  readonly onChanged: () => unknown
}

/** Takes the import over, or throws it away; says what came between. */
export function AcceptBar({ found: { screenplayImportId, fileName }, counts, merges, productionId, onChanged }: AcceptBarProps) {
  const { act, busy, failure } = useAct(AcceptScreenplayImportDocument)
  const [remark, setRemark] = useState<string | null>(null)
  const accept = async () => {
    const answer = (await act({ input: { screenplayImportId, merges: [...merges] } }))?.acceptScreenplayImport
    if (!answer) return
    switch (answer.__typename) {
      case 'ScreenplayAccepted':
        announce(`Taken over: ${fatesSentence(answer)}`)
        break
      case 'ScreenplayImportNotReady':
        setRemark(`This import cannot be taken over: ${importStateWords[answer.state].toLowerCase()}.`)
        break
      case 'ScreenplayChangedMeanwhile':
        setRemark('Scenes of the production changed since this was compared. It was compared again: look once more, then take it over.')
        break
      default:
        return assertNever(answer)
    }
    onChanged()
  }
  return (
    <div className="mb-8 flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" busy={busy} onClick={() => void accept()} className="h-auto min-h-control py-1 text-left whitespace-normal">
          Take over: {fatesSentence(counts)}
          {merges.length > 0 && `, ${merges.length} merged`}
        </Button>
        <Discard screenplayImportId={screenplayImportId} fileName={fileName} productionId={productionId} />
      </div>
      {remark && <WarningNotice title={remark} />}
      {failure && <ErrorNotice {...failure} />}
    </div>
  )
}

type DiscardProps = Pick<ScreenplayImport, 'screenplayImportId' | 'fileName'> & { readonly productionId: string }

function Discard({ screenplayImportId, fileName, productionId }: DiscardProps) {
  const navigate = useNavigate()
  const { act, busy, failure } = useAct(DiscardScreenplayImportDocument)
  const discard = async () => {
    const done = await act({ screenplayImportId })
    if (done) await navigate({ to: '/productions/$productionId/screenplay/import', params: { productionId }, search: {} })
  }
  return (
    <>
      <ConfirmButton
        kind="danger"
        busy={busy}
        question="Throw this import away?"
        consequence={`${fileName} was read but not taken over. The production stays as it is.`}
        confirm="Throw it away"
        onConfirm={() => void discard()}
      >
        Throw away
      </ConfirmButton>
      {failure && <ErrorNotice {...failure} />}
    </>
  )
}
