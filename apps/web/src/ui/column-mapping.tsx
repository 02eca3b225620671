import { Select } from './select.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from './table.js'

export interface ColumnMappingProps {
  /** Read out, not shown. */
  readonly caption: string
  /** The rows of the table, each a list of cells; the first names the columns when `hasHeading`. */
  readonly rows: readonly (readonly string[])[]
  readonly hasHeading: boolean
  /** For each column what it holds, or null when it is left out. */
  readonly mapping: readonly (string | null)[]
  /** What a column may hold. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (mapping: (string | null)[]) => void
}

/** What each column of a list holds: one choice per column, with examples of what stands in it. A field is held by one column at a time. */
export function ColumnMapping({ caption, rows, hasHeading, mapping, options, onChange }: ColumnMappingProps) {
  const body = hasHeading ? rows.slice(1) : rows
  const hold = (index: number, field: string | null) => onChange(mapping.map((was, at) => (at === index ? field : was === field ? null : was)))
  return (
    <Table caption={caption}>
      <TableHead>
        <HeadCell>Column</HeadCell>
        <HeadCell>Holds</HeadCell>
        <HeadCell className="max-sm:hidden">For example</HeadCell>
      </TableHead>
      <TableBody>
        {mapping.map((field, index) => {
          const name = (hasHeading && rows[0]?.[index]) || `Column ${index + 1}`
          return (
            <Row key={index}>
              <Cell className="font-medium">{name}</Cell>
              <Cell className="w-52">
                <Select
                  aria-label={`${name} holds`}
                  placeholder="Leave out"
                  options={options}
                  value={field ?? ''}
                  onChange={(event) => hold(index, event.target.value || null)}
                />
              </Cell>
              <Cell className="max-w-0 truncate text-muted max-sm:hidden">{examplesOf(body, index)}</Cell>
            </Row>
          )
        })}
      </TableBody>
    </Table>
  )
}

function examplesOf(rows: readonly (readonly string[])[], index: number) {
  const said = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '')
  return said.slice(0, 3).join(' · ')
}
