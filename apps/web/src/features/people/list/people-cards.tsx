import { Fragment, memo, useMemo, useRef } from 'react'
import type { PersonRowFragment } from '../../../lib/graphql.generated.js'
import { DataItem } from '../../../ui/data-list.js'
import type { PeopleGroup } from './groups-of.js'
import { partOf } from './people-table.js'
import { Reach } from './reach.js'
import { type PeopleRow, rowsOf } from './rows-of.js'
import { byGroup, type PlacedRow, useRowsInView } from './use-rows-in-view.js'

interface PeopleCardsProps {
  readonly groups: readonly PeopleGroup[]
  readonly onOpen: (personId: string) => void
}

/** The same rows for a phone. */
export function PeopleCards({ groups, onOpen }: PeopleCardsProps) {
  const list = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(groups), [groups])
  const { placed, after, measure, onFocus } = useRowsInView({ list, rows, heightOf })
  return (
    <div ref={list} onFocus={onFocus}>
      {byGroup(placed).map((own) => (
        <GroupCards key={own[0]?.row.group.key} own={own} measure={measure} onOpen={onOpen} />
      ))}
      <div aria-hidden style={{ height: after }} />
    </div>
  )
}

/** The lines that most people have; measured once they are there. */
function heightOf(row: PeopleRow) {
  return row.kind === 'head' ? 72 : row.person.phone ? 112 : 86
}

interface GroupCardsProps extends Pick<PeopleCardsProps, 'onOpen'> {
  readonly own: readonly PlacedRow[]
  readonly measure: ((element: HTMLElement | null) => void) | undefined
}

function GroupCards({ own: [head, ...people], measure, onOpen }: GroupCardsProps) {
  if (head === undefined) return null
  const { key, name, people: all } = head.row.group
  const id = `people ${key}`.replaceAll(' ', '-')
  return (
    <section aria-labelledby={id}>
      <div aria-hidden style={{ height: head.gap }} />
      <div ref={measure} data-index={head.index} className="border-b border-line pt-6 pb-2">
        <h2 id={id} className="text-reading font-semibold">{name}</h2>
      </div>
      <ul aria-labelledby={id}>
        {people.map(({ row, index, gap }) => row.kind === 'person' && (
          <Fragment key={row.key}>
            {gap > 0 && <li role="presentation" aria-hidden style={{ height: gap }} />}
            <li ref={measure} data-index={index} aria-setsize={all.length} aria-posinset={row.place} className="border-b border-line py-2.5">
              <PersonCard person={row.person} onOpen={onOpen} />
            </li>
          </Fragment>
        ))}
      </ul>
    </section>
  )
}

const PersonCard = memo(function PersonCard({ person, onOpen }: { readonly person: PersonRowFragment; readonly onOpen: PeopleCardsProps['onOpen'] }) {
  return (
    <DataItem
      lead={person.castNumber ?? ''}
      title={
        <button type="button" onClick={() => onOpen(person.personId)} className="min-h-6 text-left underline decoration-edge underline-offset-4">
          {person.name}
        </button>
      }
      facts={
        <>
          {partOf(person)}
          <span className="block break-all">
            <Reach person={person} />
          </span>
          {person.phone && (
            <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`} className="inline-flex min-h-6 items-center underline underline-offset-4">
              {person.phone}
            </a>
          )}
        </>
      }
    />
  )
})
