import { useEffect } from 'react'
import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { announce } from '../../../ui/announce.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../../ui/table.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { draftOf, fieldText, fieldWords, type SceneDraft } from './scene-draft.js'

export interface SceneConflictProps {
  readonly mine: SceneDraft
  readonly touched: readonly (keyof SceneDraft)[]
  readonly theirs: SceneRowFragment
}

const TITLE = 'Somebody changed this scene meanwhile. Nothing was saved; what you typed is still here.'

/** Both values, field by field, so that nobody's typing is dropped. */
export function SceneConflict({ mine, touched, theirs }: SceneConflictProps) {
  const others = draftOf(theirs)
  useEffect(() => announce(TITLE), [])
  return (
    <WarningNotice title={TITLE}>
      <Table caption="Your values beside theirs" className="mt-1">
        <TableHead>
          <HeadCell>Field</HeadCell>
          <HeadCell>Yours</HeadCell>
          <HeadCell>Theirs, saved</HeadCell>
        </TableHead>
        <TableBody>
          {touched.map((field) => (
            <Row key={field} className="align-baseline">
              <Cell className="text-muted">{fieldWords[field]}</Cell>
              <Cell className="font-semibold">{fieldText(mine, field)}</Cell>
              <Cell>{fieldText(others, field)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </WarningNotice>
  )
}
