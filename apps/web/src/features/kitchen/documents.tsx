import { DefinitionList } from '../../ui/definition-list.js'
import { RevisionBand, RevisionChip } from '../../ui/revision-band.js'
import { Section } from '../../ui/section.js'
import { StatusWord, statuses, type Status } from '../../ui/status-word.js'

export function Documents() {
  return (
    <Section title="Documents">
      <RevisionBand colour="Pink">12 Jan 2027 18:42 · replaces BLUE</RevisionBand>
      <p className="mt-5 text-muted">General call</p>
      <p className="text-call font-semibold tabular-nums">06:30</p>
      <DefinitionList
        className="mt-4"
        items={[
          { term: 'Shoot day', value: 'Day 12 of 34, Tue 12 Jan' },
          { term: 'Base', value: 'Pier 4, Harbour Road' },
          { term: 'Pages', value: '4 5/8' },
          { term: 'Schedule', value: <RevisionChip colour="Second blue" /> },
        ]}
      />
      <ul className="mt-5 grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
        {words.map((status) => (
          <li key={status}>
            <StatusWord status={status} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const words = Object.keys(statuses) as Status[]
