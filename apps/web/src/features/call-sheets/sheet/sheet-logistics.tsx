import type { CateringRow, CompanyMove, Contact, SafetyBlock, WalkieChannel } from '@callboard/call-sheet'
import { Facts } from './facts.js'
import { Part } from './part.js'
import { Phone } from './sheet-contacts.js'

export function SheetMoves({ moves }: { readonly moves: readonly CompanyMove[] }) {
  if (moves.length === 0) return null
  return (
    <Part title="Company move">
      {moves.map(({ from, to, time, length }, index) => (
        <p key={index} className="font-semibold">
          {[time?.time, `${from} → ${to}`, length].filter(Boolean).join(' · ')}
        </p>
      ))}
    </Part>
  )
}

/** Whom to call, when to meet, what to heed; nothing while nobody said anything. */
export function SheetSafety({ safety }: { readonly safety: SafetyBlock }) {
  const { meeting, meetingPlace, medic, police, fire, bulletins, attachments } = safety
  const texts = [
    ['Safety meeting', meeting ? [meeting.time, meetingPlace].filter(Boolean).join(', ') : ''],
    ['Bulletins', bulletins.join(' · ')],
    ['Attached', attachments.join(', ')],
  ] as const
  const people = [medic, police, fire].filter((one) => one !== null)
  if (people.length === 0 && texts.every(([, text]) => text === '')) return null
  return (
    <Part title="Safety">
      <Facts pairs={texts.filter(([, text]) => text !== '')} />
      {people.map((one) => <Person key={one.role} person={one} />)}
    </Part>
  )
}

export function SheetCatering({ rows }: { readonly rows: readonly CateringRow[] }) {
  if (rows.length === 0) return null
  return (
    <Part title="Catering">
      <Facts pairs={rows.map(({ meal, time, count, place }) => [meal, [time.time, `for ${count}`, place].filter(Boolean).join(' · ')] as const)} />
    </Part>
  )
}

export function SheetWalkie({ channels }: { readonly channels: readonly WalkieChannel[] }) {
  if (channels.length === 0) return null
  return (
    <Part title="Walkie channels">
      <p>{channels.map(({ channel, use }) => `${channel} ${use}`).join(' · ')}</p>
    </Part>
  )
}

export function SheetVendors({ vendors, equipment }: { readonly vendors: readonly Contact[]; readonly equipment: string }) {
  if (vendors.length === 0 && equipment === '') return null
  return (
    <Part title="Vendors and equipment">
      {vendors.map((one) => <Person key={`${one.role} ${one.name}`} person={one} />)}
      {equipment && <p className="whitespace-pre-line">{equipment}</p>}
    </Part>
  )
}

function Person({ person: { role, name, phone } }: { readonly person: Contact }) {
  return (
    <p>
      <span className="label">{role}</span> <strong>{name}</strong> <Phone number={phone} />
    </p>
  )
}
