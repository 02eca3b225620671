import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { plainText } from './plain-text.js'

export interface MailBody {
  readonly html: string
  readonly text: string
}

/** Some mailboxes lay out a page that does not say its kind as it was done thirty years ago. */
const KIND = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/** A mail's body as a page and as plain text. Whatever people typed is escaped on the way. */
export function mailBody(mail: ReactElement): MailBody {
  return { html: `${KIND}${renderToStaticMarkup(mail)}`, text: plainText(mail) }
}
