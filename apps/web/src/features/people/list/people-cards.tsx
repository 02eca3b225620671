import { DataItem, DataList } from '../../../ui/data-list.js'
import { Section } from '../../../ui/section.js'
import type { PeopleGroup } from './groups-of.js'
import { partOf } from './people-table.js'
import { Reach } from './reach.js'

interface PeopleCardsProps {
  readonly groups: readonly PeopleGroup[]
  readonly onOpen: (personId: string) => void
}

/** The same rows for a phone. */
export function PeopleCards({ groups, onOpen }: PeopleCardsProps) {
  return groups.map((group) => (
    <Section key={group.key} title={group.name}>
      <DataList label={group.name} items={group.people} keyOf={({ personId }) => personId}>
        {(person) => (
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
        )}
      </DataList>
    </Section>
  ))
}
