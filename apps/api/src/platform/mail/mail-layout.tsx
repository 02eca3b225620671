import type { CSSProperties, ReactNode } from 'react'

const PAGE: CSSProperties = { margin: 0, padding: '24px 12px', backgroundColor: '#f4f4f1', color: '#1d1d1b', fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 16, lineHeight: 1.5 }
const SHEET: CSSProperties = { maxWidth: 560, margin: '0 auto', padding: '28px 28px 20px', backgroundColor: '#ffffff', border: '1px solid #dcdcd6' }
const TITLE: CSSProperties = { margin: '0 0 16px', fontSize: 22, lineHeight: 1.25 }
const FOOT: CSSProperties = { margin: '24px 0 0', paddingTop: 12, borderTop: '1px solid #dcdcd6', color: '#5b5b55', fontSize: 13 }

interface MailLayoutProps {
  readonly title: string
  /** Why it came, so that nobody has to wonder. */
  readonly foot: string
  /** The language of the words around; English when left out. */
  readonly language?: string
  readonly children: ReactNode
}

/** One plain sheet: what it is, what to do, why it came. No pictures, nothing loaded from elsewhere. */
export function MailLayout({ title, foot, language = 'en', children }: MailLayoutProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style={PAGE}>
        <div style={SHEET}>
          <h1 style={TITLE}>{title}</h1>
          {children}
          <p style={FOOT}>{foot}</p>
        </div>
      </body>
    </html>
  )
}
