import { DataItem, DataList } from '../../ui/data-list.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { Section } from '../../ui/section.js'
import { StatusWord, type Status } from '../../ui/status-word.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../ui/table.js'

export function Lists() {
  return (
    <Section title="Lists">
      <Table caption="Call sheets sent for Day 12">
        <TableHead>
          <HeadCell figures>Call</HeadCell>
          <HeadCell>Name</HeadCell>
          <HeadCell>Department</HeadCell>
          <HeadCell>Answer</HeadCell>
        </TableHead>
        <TableBody>
          {people.map(({ call, name, department, status }) => (
            <Row key={name}>
              <Cell figures className="font-semibold">
                {call}
              </Cell>
              <Cell>{name}</Cell>
              <Cell className="text-muted">{department}</Cell>
              <Cell>
                <StatusWord status={status} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <h3 className="mt-6 mb-2 font-medium">The same on a phone</h3>
      <DataList label="Shoot days" items={days} keyOf={({ number }) => number}>
        {({ number, title, facts, colour }) => (
          <DataItem lead={number} title={title} facts={facts} end={<RevisionChip colour={colour} />} />
        )}
      </DataList>
    </Section>
  )
}

const people: { call: string; name: string; department: string; status: Status }[] = [
  { call: '05:45', name: 'Jonas Weir', department: 'Locations', status: 'Confirmed' },
  { call: '06:00', name: 'Maud Okafor', department: 'Hair and make-up', status: 'Opened' },
  { call: '06:30', name: 'Ana Prado', department: 'Cast', status: 'Problem' },
  { call: '06:30', name: 'Sven Holt', department: 'Camera', status: 'Delivered' },
  { call: '07:15', name: 'Ioana Radu', department: 'Sound', status: 'Bounced' },
]

const days = [
  { number: '12', title: 'Tue 12 Jan, Pier 4', facts: '6 scenes, 4 5/8 pages, call 06:30', colour: 'Pink' },
  { number: '13', title: 'Wed 13 Jan, Boathouse', facts: '4 scenes, 3 2/8 pages, call 15:00', colour: 'Pink' },
  { number: '14', title: 'Thu 14 Jan, Boathouse', facts: '5 scenes, 4 1/8 pages, call 15:00', colour: 'Blue' },
]
