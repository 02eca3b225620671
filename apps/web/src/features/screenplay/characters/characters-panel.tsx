import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../../lib/failure-of.js'
import { CharactersPanelDocument, type CharactersPanelQuery } from '../../../lib/graphql.generated.js'
import { EmptyState } from '../../../ui/empty-state.js'
import { NotLoaded } from '../../../ui/not-loaded.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../../ui/table.js'
import { CharacterPicker } from './character-picker.js'

export interface CharactersPanelProps {
  readonly productionId: string
  readonly mayEdit: boolean
}

/** Who plays whom. */
export function CharactersPanel({ productionId, mayEdit }: CharactersPanelProps) {
  const { data, error, refetch } = useQuery(CharactersPanelDocument, { variables: { productionId } })
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  if (data.characters.length === 0) return <EmptyState>Speaking characters come with the screenplay.</EmptyState>
  const uncast = data.characters.filter(({ personId }) => personId === null).length
  return (
    <>
      <p className="mb-3 text-muted tabular-nums">
        {uncast === 0 ? 'Every character is cast.' : `${data.characters.length - uncast} of ${data.characters.length} cast`}
      </p>
      <CharacterTable data={data} productionId={productionId} mayEdit={mayEdit} />
    </>
  )
}

function CharacterTable({ data, productionId, mayEdit }: CharactersPanelProps & { readonly data: CharactersPanelQuery }) {
  const cast = data.people.filter(({ kind }) => kind === 'cast')
  return (
    <Table caption="Characters by number of scenes" className="max-w-3xl">
      <TableHead>
        <HeadCell>Character</HeadCell>
        <HeadCell figures>Scenes</HeadCell>
        <HeadCell className="pl-4">Played by</HeadCell>
      </TableHead>
      <TableBody>
        {data.characters.map((character) => (
          <Row key={character.name}>
            <Cell className="font-medium break-words">{character.name}</Cell>
            <Cell figures>{character.scenes}</Cell>
            <Cell className="w-1/2 pl-4">
              {mayEdit ? (
                <CharacterPicker character={character} cast={cast} productionId={productionId} />
              ) : (
                (cast.find(({ personId }) => personId === character.personId)?.name ?? <span className="text-warn">Not cast</span>)
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
