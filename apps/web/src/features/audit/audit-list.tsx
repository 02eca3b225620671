import { Ban } from 'lucide-react'
import type { AuditRowFragment, AuditScreenQuery } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { useNarrowScreen } from '../../lib/use-narrow-screen.js'
import { DataList } from '../../ui/data-list.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../ui/table.js'
import { factWords } from './fact-words.js'
import { operationWords } from './operation-words.js'

interface AuditListProps {
  readonly entries: readonly AuditRowFragment[]
  readonly production: NonNullable<AuditScreenQuery['production']>
}

export function AuditList({ entries, production }: AuditListProps) {
  const narrow = useNarrowScreen()
  return narrow ? <Cards entries={entries} production={production} /> : <Rows entries={entries} production={production} />
}

function Rows({ entries, production }: AuditListProps) {
  return (
    <Table caption="What was done">
      <TableHead>
        <HeadCell className="w-36">When</HeadCell>
        <HeadCell className="w-44">Who</HeadCell>
        <HeadCell className="w-52">What</HeadCell>
        <HeadCell>To what</HeadCell>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <Row key={entry.auditEntryId} className="align-top">
            <Cell className="py-1.5 whitespace-nowrap tabular-nums">{momentWords(entry.at, production)}</Cell>
            <Cell className="py-1.5">
              <Who entry={entry} />
            </Cell>
            <Cell className="py-1.5">
              <What entry={entry} />
            </Cell>
            <Cell className="py-1.5 break-words">
              {entry.subject}
              <span className="block text-small text-muted">{factWords(entry.facts)}</span>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

function Cards({ entries, production }: AuditListProps) {
  return (
    <DataList label="What was done" items={entries} keyOf={({ auditEntryId }) => auditEntryId}>
      {(entry) => (
        <>
          <p>
            <What entry={entry} />
            {entry.subject && `: ${entry.subject}`}
          </p>
          <p className="text-muted tabular-nums">
            {momentWords(entry.at, production)}, <Who entry={entry} />
          </p>
          <p className="text-small break-words text-muted">{factWords(entry.facts)}</p>
        </>
      )}
    </DataList>
  )
}

function Who({ entry: { actor, onBehalfOf } }: { readonly entry: AuditRowFragment }) {
  return onBehalfOf ? `${actor} for ${onBehalfOf}` : actor
}

function What({ entry: { operation, allowed } }: { readonly entry: AuditRowFragment }) {
  if (allowed) return <span className="font-medium">{operationWords(operation)}</span>
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-bad">
      <Ban aria-hidden className="size-4 shrink-0" /> Was refused: {operationWords(operation).toLowerCase()}
    </span>
  )
}
