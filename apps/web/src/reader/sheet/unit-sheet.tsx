import type { CallSheetView } from '@callboard/call-sheet'
import type { ReactNode } from 'react'
import { phoneLink } from './directions.js'
import { Scene } from './scene.js'
import { TimeText } from './time-text.js'

/** The unit's sheet, every part of it, in the order of the printed one. */
export function UnitSheet({ sheet }: { readonly sheet: CallSheetView }) {
  const { header } = sheet
  return (
    <div className="space-y-5 pt-2">
      <Times sheet={sheet} />
      <Contacts sheet={sheet} />
      <Block title={`Scenes: ${sheet.totals.scenes}, ${sheet.totals.pages}, ${sheet.totals.time}`}>
        <ul className="divide-y divide-line">
          {sheet.scenes.map((row, index) =>
            row.kind === 'scene' ? (
              <Scene key={index} row={row} />
            ) : (
              <li key={index} className="flex justify-between gap-3 bg-sunken px-2 py-1.5 font-semibold">
                {[row.text, row.length].filter((part) => part !== '').join(', ')} <TimeText time={row.starts} />
              </li>
            ),
          )}
        </ul>
      </Block>
      <Cast sheet={sheet} />
      <Crew sheet={sheet} />
      {[...sheet.notes, ...header.rules.map((text) => ({ title: 'Rule', text }))].map(({ title, text }) => (
        <Block key={title + text} title={title}>
          <p className="whitespace-pre-line">{text}</p>
        </Block>
      ))}
      <Advance sheet={sheet} />
      <p className="text-base text-muted">{sheet.footer.safety}</p>
    </div>
  )
}

interface OfSheet {
  readonly sheet: CallSheetView
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-base font-semibold text-slate">{title}</h3>
      {children}
    </section>
  )
}

function Times({ sheet: { header } }: OfSheet) {
  const times = [['Unit call', header.generalCall], ['Shooting call', header.shootingCall], ['Lunch', header.lunch], ['Wrap, estimated', header.wrap]] as const
  return (
    <dl className="grid grid-cols-2 gap-2">
      {times.filter(([, time]) => time.time !== '').map(([term, time]) => (
        <div key={term}>
          <dt className="text-base text-muted">{term}</dt>
          <dd className="font-semibold"><TimeText time={time} /></dd>
        </div>
      ))}
    </dl>
  )
}

function Contacts({ sheet: { header } }: OfSheet) {
  if (header.contacts.length === 0) return null
  return (
    <Block title="Who runs the day">
      <ul>
        {header.contacts.map((contact) => (
          <li key={contact.role + contact.name} className="flex min-h-control flex-wrap items-center justify-between gap-x-3">
            <span>{contact.name}, {contact.role}</span>
            <a href={phoneLink(contact.phone)} className="content-center py-2 underline underline-offset-4">{contact.phone}</a>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Cast({ sheet: { cast } }: OfSheet) {
  if (cast.length === 0) return null
  return (
    <Block title="Cast">
      <ul className="divide-y divide-line">
        {cast.map((row) => (
          <li key={row.personId} className="flex items-baseline justify-between gap-3 py-1.5">
            <span>{[row.number, row.character].filter((part) => part !== '').join(' ')} <span className="text-muted">{row.artist}</span></span>
            <span className="whitespace-nowrap"><span className="text-base text-muted">{row.status} </span><TimeText time={row.call} /></span>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Crew({ sheet: { crew } }: OfSheet) {
  return (
    <>
      {crew.map(({ department, people }) => (
        <Block key={department} title={department}>
          <ul className="divide-y divide-line">
            {people.map((row) => (
              <li key={row.personId} className="flex items-baseline justify-between gap-3 py-1.5">
                <span>{row.name} <span className="text-muted">{row.position}</span></span>
                <TimeText time={row.call} />
              </li>
            ))}
          </ul>
        </Block>
      ))}
    </>
  )
}

function Advance({ sheet: { advance } }: OfSheet) {
  if (advance.length === 0) return null
  return (
    <Block title="Advance">
      <ul>
        {advance.map((day) => (
          <li key={day.day} data-figures>{[day.day, day.call, day.location, day.scenes && `sc. ${day.scenes}`].filter((part) => part !== '').join(' · ')}</li>
        ))}
      </ul>
    </Block>
  )
}
