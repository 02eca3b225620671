import { plainTextSelectors, render, toPlainText } from '@react-email/render'
import type { ReactElement } from 'react'

export interface MailBody {
  readonly html: string
  readonly text: string
}

const AS_WRITTEN = { wordwrap: false as const, selectors: [...plainTextSelectors, { selector: 'h1', options: { uppercase: false } }] }

/** A mail's body as a page and as plain text. Whatever people typed is escaped on the way. */
export async function mailBody(mail: ReactElement): Promise<MailBody> {
  const html = await render(mail)
  return { html, text: toPlainText(html, AS_WRITTEN) }
}
