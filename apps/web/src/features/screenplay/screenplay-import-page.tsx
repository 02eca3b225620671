import { useSearch } from '@tanstack/react-router'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { TextLink } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { ChooseFile } from './import/choose-file.js'
import { ImportInHand } from './import/import-in-hand.js'

/** Brings a screenplay in: choose a file, wait while it is read, look, take over. */
export function ScreenplayImportPage() {
  useTitle('Import a screenplay')
  const productionId = useProductionId()
  const { import: importId } = useSearch({ strict: false })
  return (
    <>
      <PageHeader
        title="Import a screenplay"
        facts={
          <TextLink to="/productions/$productionId/screenplay" params={{ productionId }}>
            Back to the screenplay
          </TextLink>
        }
      />
      {importId ? <ImportInHand key={importId} importId={importId} productionId={productionId} /> : <ChooseFile productionId={productionId} />}
    </>
  )
}
