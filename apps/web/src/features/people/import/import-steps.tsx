import { useState } from 'react'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { ProgressBar } from '../../../ui/progress-bar.js'
import { Stepper } from '../../../ui/stepper.js'
import { CheckStep } from './check-step.js'
import { ColumnsStep } from './columns-step.js'
import { DoneStep } from './done-step.js'
import { SourceStep } from './source-step.js'
import { useImportSteps } from './use-import-steps.js'

interface ImportStepsProps {
  readonly productionId: string
  readonly departments: readonly string[]
}

/** From a list to people in four steps; what was done in a step is there when one comes back to it. */
export function ImportSteps({ productionId, departments }: ImportStepsProps) {
  const { step, goTo, list, rows, imported, ...work } = useImportSteps(productionId)
  const [total, setTotal] = useState(0)
  return (
    <>
      <Stepper label="Import" steps={['Choose the list', 'Name the columns', 'Check the rows', 'Done']} current={step} onStep={imported ? undefined : goTo} />
      {work.failure && <ErrorNotice {...work.failure} />}
      {work.done !== undefined && <ProgressBar label={step === 1 ? 'Checking rows' : 'Importing people'} done={work.done} total={total} />}
      {step === 0 && <SourceStep onRead={work.takeList} />}
      {step === 1 && list && (
        <ColumnsStep
          key={list.key}
          rows={list.rows}
          guessed={list.reading}
          busy={work.done !== undefined}
          onRead={(reading) => {
            setTotal(list.rows.length - (reading.hasHeading ? 1 : 0))
            void work.checkRows(reading)
          }}
        />
      )}
      {step === 2 && rows && (
        <CheckStep
          rows={rows}
          departments={departments}
          busy={work.done !== undefined}
          onChange={work.changeRow}
          onRecheck={work.recheckRow}
          onImport={() => {
            setTotal(rows.filter(({ fate }) => fate !== 'skip').length)
            void work.importAll()
          }}
        />
      )}
      {step === 3 && imported && (
        <DoneStep productionId={productionId} imported={imported} onUndo={() => work.undo(imported)} onAgain={work.again} />
      )}
    </>
  )
}
