import type { Browser, Page } from 'playwright-core'
import type { MailCatcher } from '../../stage/mail-catcher.js'

/** What every step of the job has at hand. */
export interface Stage {
  readonly url: string
  readonly browser: Browser
  readonly mails: MailCatcher
  /** The coordinator's window. */
  readonly office: Page
  readonly faults: readonly string[]
  readonly screenplay: { readonly path: string; readonly scenes: number; readonly leads: readonly [string, string] }
}

/** Who is called. Addresses of a domain that never receives mail. */
export const ANA = { name: 'Ana Vilhena', email: 'ana.vilhena@callboard.example', castNumber: '1' }
export const BEN = { name: 'Ben Okonkwo', email: 'ben.okonkwo@callboard.example', castNumber: '2' }
export const GAFFER = { name: 'Jan-Willem de Vries', email: 'jan.devries@callboard.example', position: 'Gaffer', department: 'Electric' }

/** Opens a room of the production by its name in the navigation. */
export async function openRoom(office: Page, name: string): Promise<void> {
  await office.getByRole('navigation').getByRole('link', { name, exact: true }).first().click()
  await office.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
}

/** The address of the link in a mail that has a part of the path. */
export function linkIn(mail: { readonly text?: string | undefined }, part: string): string {
  const found = mail.text?.match(/https?:\/\/\S+/g)?.find((url) => url.includes(part))
  if (!found) throw new Error(`No link with ${part} in the mail:\n${mail.text}`)
  return found
}
