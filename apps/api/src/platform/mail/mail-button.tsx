import type { CSSProperties } from 'react'

const BUTTON: CSSProperties = { display: 'inline-block', padding: '14px 26px', backgroundColor: '#1d1d1b', color: '#ffffff', fontWeight: 700, textDecoration: 'none' }
const ADDRESS: CSSProperties = { wordBreak: 'break-all', fontSize: 13, color: '#5b5b55' }

/** What to do, as a large button; and its address in letters, for mailboxes that show no buttons. */
export function MailButton({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <>
      <p data-skip-in-text="true">
        <a href={href} style={BUTTON}>
          {label}
        </a>
      </p>
      <p style={ADDRESS}>
        {label}:<br />
        {href}
      </p>
    </>
  )
}
