import { assertNever } from '@callboard/basics'
import { failureOf } from '../../../lib/failure-of.js'
import { EmptyState } from '../../../ui/empty-state.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { LinkButton } from '../../../ui/link.js'
import { NotLoaded } from '../../../ui/not-loaded.js'
import { ProgressBar } from '../../../ui/progress-bar.js'
import { ImportDone } from './import-done.js'
import { ImportPreview } from './import-preview.js'
import { importStateWords } from './import-state-words.js'
import type { ScreenplayImport } from './screenplay-import.js'
import { useImport } from './use-import.js'

export interface ImportInHandProps {
  readonly importId: string
  readonly productionId: string
}

/** An import wherever it is: waiting, being read, refused, to be looked at, or done. */
export function ImportInHand({ importId, productionId }: ImportInHandProps) {
  const { data, error, refetch } = useImport(importId, productionId)
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  const found = data.screenplayImport
  const another = <AnotherFile productionId={productionId} />
  if (!found) return <EmptyState action={another}>This import is gone, or it is not for your role.</EmptyState>
  switch (found.state) {
    case 'queued':
    case 'reading':
      return <UnderWay found={found} />
    case 'ready':
      return <ImportPreview found={found} known={data.scenes} productionId={productionId} onChanged={refetch} />
    case 'refused':
      return (
        <div className="max-w-2xl">
          <ErrorNotice title={found.refusal ?? 'This file could not be read.'} kept={`Nothing of ${found.fileName} was taken over.`} action={another} />
        </div>
      )
    case 'accepted':
      return <ImportDone found={found} productionId={productionId} />
    case 'discarded':
      return <EmptyState action={another}>{found.fileName} was thrown away. Nothing of it was taken over.</EmptyState>
    default:
      return assertNever(found.state)
  }
}

function UnderWay({ found: { fileName, state, progress } }: { readonly found: ScreenplayImport }) {
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <ProgressBar label={`${importStateWords[state]}: ${fileName}`} done={progress} total={100} />
      <p className="text-muted">You may close this tab; the file is read all the same, and its address brings you back.</p>
    </div>
  )
}

function AnotherFile({ productionId }: { readonly productionId: string }) {
  return (
    <LinkButton to="/productions/$productionId/screenplay/import" params={{ productionId }} search={{}}>
      Choose another file
    </LinkButton>
  )
}
