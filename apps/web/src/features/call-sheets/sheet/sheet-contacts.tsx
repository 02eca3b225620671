import type { Contact } from '@callboard/call-sheet'

/** Whom to call first. */
export function SheetContacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null
  return (
    <ul aria-label="Key contacts" className="contacts">
      {contacts.map(({ role, name, phone }) => (
        <li key={`${role} ${name}`}>
          <span className="label block">{role}</span>
          <strong>{name}</strong>
          <span className="block">
            <Phone number={phone} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A number one can tap. */
export function Phone({ number }: { readonly number: string }) {
  if (number === '') return null
  return (
    <a href={`tel:${number.replace(/[^+\d]/g, '')}`} className="inline-block whitespace-nowrap hover:underline max-md:py-2 max-md:underline">
      {number}
    </a>
  )
}
