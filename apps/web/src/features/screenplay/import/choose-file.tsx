import { Button } from '../../../ui/button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { ProgressBar } from '../../../ui/progress-bar.js'
import { DropPlace } from './drop-place.js'
import { EarlierImports } from './earlier-imports.js'
import { useSend } from './use-send.js'

/** The first step: which file. */
export function ChooseFile({ productionId }: { readonly productionId: string }) {
  const { sending, refusal, send, stop } = useSend(productionId)
  return (
    <>
      {sending ? (
        <div className="flex max-w-2xl flex-col items-start gap-3 [&>:first-child]:w-full">
          <ProgressBar label={`Sending ${sending.fileName}, in KB`} done={inKilobytes(sending.sentBytes)} total={inKilobytes(sending.totalBytes)} />
          <Button onClick={stop}>Stop</Button>
        </div>
      ) : (
        <DropPlace onFile={(file) => void send(file)} />
      )}
      {refusal && (
        <div className="mt-4 max-w-2xl">
          <ErrorNotice title={refusal} />
        </div>
      )}
      <EarlierImports productionId={productionId} />
    </>
  )
}

function inKilobytes(bytes: number) {
  return Math.ceil(bytes / 1024)
}
