import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it is given. */
export interface MailCatcher {
  readonly url: string
  readonly mails: readonly Email[]
  /** The mail to an address that a test accepts; waits up to a minute for it. */
  waitFor(address: string, accept?: (mail: Email) => boolean): Promise<Email>
  stop(): Promise<void>
}

const PATIENCE = 60_000

/** Speaks SMTP on a free port of this machine. */
export async function catchMails(): Promise<MailCatcher> {
  const mails: Email[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => mails.push(mail)).finally(() => done())
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    mails,
    async waitFor(to, accept = () => true) {
      const until = Date.now() + PATIENCE
      while (Date.now() < until) {
        const found = mails.findLast((mail) => mail.to?.some((one) => one.address === to) && accept(mail))
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`No mail to ${to} within ${PATIENCE / 1000} s; there were: ${mails.map((mail) => `${mail.to?.[0]?.address} “${mail.subject}”`).join(', ')}`)
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
