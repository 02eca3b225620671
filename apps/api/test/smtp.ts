import { type AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail extends Email {
  /** Who the mail server was told to deliver to. */
  readonly recipients: readonly string[]
}

export interface TestSmtp {
  readonly url: string
  readonly messages: ReceivedMail[]
  /** Answers the next mail with this code at this step. */
  failNext(code: number, step?: 'recipient' | 'data'): void
  /** Takes this long over every mail from now on. */
  delay(milliseconds: number): void
  stop(): Promise<void>
}

/** A mail server on a port of its own that keeps what it gets. */
export async function startSmtp(): Promise<TestSmtp> {
  const messages: ReceivedMail[] = []
  let failure: { code: number; step: 'recipient' | 'data' } | null = null
  let wait = 0
  const failureAt = (step: 'recipient' | 'data'): Error | null => {
    if (failure?.step !== step) return null
    const { code } = failure
    failure = null
    return Object.assign(new Error('as the test asked'), { responseCode: code })
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => done(failureAt('recipient')),
    onData(stream, session, done) {
      const keep = async () => {
        const raw = Buffer.concat(await stream.toArray())
        await new Promise((resolve) => setTimeout(resolve, wait))
        const error = failureAt('data')
        if (error === null) messages.push({ ...(await PostalMime.parse(raw)), recipients: session.envelope.rcptTo.map((to) => to.address) })
        done(error)
      }
      // A connection that breaks off in the middle of a mail leaves nothing behind.
      keep().catch((error: Error) => done(error))
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    messages,
    failNext: (code, step = 'recipient') => void (failure = { code, step }),
    delay: (milliseconds) => void (wait = milliseconds),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
