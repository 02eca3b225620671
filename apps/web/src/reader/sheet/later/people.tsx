import type { CallSheetView, PrintedTime } from '@callboard/call-sheet'
import type { LocalDate } from '@callboard/time'
import { Ellipsis, Phone } from 'lucide-react'
import { useState } from 'react'
import { buttonStyle } from '../../../ui/button-style.js'
import { useWords } from '../../words/use-words.js'
import { messageLinks, phoneLink } from '../directions.js'
import { Part } from '../part.js'
import { TimeText } from '../time-text.js'
import { type OnSheet, pinnedOf } from './pinned-of.js'

interface PeopleProps {
  readonly sheet: CallSheetView
  readonly reader: string
  readonly department: string
  readonly date: LocalDate
}

/** Whom to ask first, then everybody by department. Only numbers their owners share are on the sheet at all. */
export function People({ sheet, reader, department, date }: PeopleProps) {
  const words = useWords()
  const pinned = pinnedOf(sheet, { reader, department })
  const contacts = sheet.header.contacts.filter(({ name }) => pinned.every((person) => person.name !== name))
  return (
    <Part title={words.people}>
      <ul className="divide-y divide-line">
        {pinned.map((person) => (
          <Person key={person.name} {...person} position={person.isHead ? `${person.position}, ${words.myHead}` : person.position} />
        ))}
        {contacts.map(({ role, name, phone }) => (
          <Person key={role + name} name={name} position={role} phone={phone} />
        ))}
      </ul>
      <Cast sheet={sheet} date={date} />
      {sheet.crew.map(({ department: title, people }) => (
        <details key={title} open={title === department || undefined}>
          <summary className="min-h-control content-center font-semibold">{title} <span className="font-normal text-muted" data-figures>{people.length}</span></summary>
          <ul className="divide-y divide-line pb-2">
            {people.map((row) => (
              <Person key={row.personId} name={row.name} position={row.position} phone={row.phone} call={row.call} date={date} />
            ))}
          </ul>
        </details>
      ))}
      <p className="mt-2 text-base text-muted">{words.noNumber}</p>
    </Part>
  )
}

function Cast({ sheet: { cast }, date }: { readonly sheet: CallSheetView; readonly date: LocalDate }) {
  const words = useWords()
  if (cast.length === 0) return null
  return (
    <details>
      <summary className="min-h-control content-center font-semibold">{words.cast.charAt(0).toUpperCase() + words.cast.slice(1)} <span className="font-normal text-muted" data-figures>{cast.length}</span></summary>
      <ul className="divide-y divide-line pb-2">
        {cast.map((row) => (
          <Person key={row.personId} name={[row.number, row.character].filter((part) => part !== '').join(' ')} position={row.artist} phone="" call={row.call} date={date} note={row.status} />
        ))}
      </ul>
    </details>
  )
}

type PersonProps = Omit<OnSheet, 'isHead'> & { readonly call?: PrintedTime; readonly date?: LocalDate; readonly note?: string }

function Person({ name, position, phone, call, date, note }: PersonProps) {
  const words = useWords()
  const [more, showMore] = useState(false)
  return (
    <li className="py-1.5">
      <div className="flex min-h-control items-center justify-between gap-3">
        <span className="min-w-0">{name} <span className="block text-base text-muted">{position}</span></span>
        <span className="flex shrink-0 items-center gap-2">
          {note && <span className="text-base text-muted">{note}</span>}
          {call && date && <TimeText time={call} date={date} />}
          {phone !== '' && (
            <>
              <a href={phoneLink(phone)} className={buttonStyle({ size: 'square' })} aria-label={words.call(name)}><Phone aria-hidden /></a>
              <button type="button" className={buttonStyle({ kind: 'quiet', size: 'square' })} aria-expanded={more} aria-label={words.moreWays(name)} onClick={() => showMore(!more)}><Ellipsis aria-hidden /></button>
            </>
          )}
        </span>
      </div>
      {more && (
        <p className="flex flex-wrap items-center gap-2 pb-1">
          <a href={messageLinks(phone).text} className={buttonStyle()}>{words.text}</a>
          <a href={messageLinks(phone).whatsApp} target="_blank" rel="noopener noreferrer" className={buttonStyle()}>WhatsApp</a>
          <span data-figures>{phone}</span>
        </p>
      )}
    </li>
  )
}
