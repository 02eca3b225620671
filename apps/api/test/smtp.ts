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
  /** Answers every mail with this code from now on; with none it takes them again. */
  failAll(code: number | null): void
  /** Takes the next so many mails and breaks off before it says so. */
  dropNext(mails: number): void
  /** Takes this long over every mail from now on. */
  delay(milliseconds: number): void
  /** How many mails were begun, whatever became of them. */
  readonly tried: number
  stop(): Promise<void>
}

/** What the mail server knows of a connection, of which its types say nothing. */
interface Connection {
  readonly session: { readonly id: string }
  readonly _socket: { destroy(): void }
}

/** A mail server that keeps what it gets, on a port of its own or where another stood before. */
export async function startSmtp(port = 0): Promise<TestSmtp> {
  const messages: ReceivedMail[] = []
  let failure: { code: number; step: 'recipient' | 'data' } | null = null
  let [always, drops, wait, tried] = [null as number | null, 0, 0, 0]
  const failureAt = (step: 'recipient' | 'data'): Error | null => {
    const code = failure?.step === step ? failure.code : step === 'recipient' ? always : null
    if (failure?.step === step) failure = null
    return code === null ? null : Object.assign(new Error('as the test asked'), { responseCode: code })
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => ((tried += 1), done(failureAt('recipient'))),
    onData(stream, session, done) {
      const keep = async () => {
        const raw = Buffer.concat(await stream.toArray())
        await new Promise((resolve) => setTimeout(resolve, wait))
        const error = failureAt('data')
        if (error === null) messages.push({ ...(await PostalMime.parse(raw)), recipients: session.envelope.rcptTo.map((to) => to.address) })
        if (drops-- > 0) return breakOff(session.id)
        done(error)
      }
      // A connection that breaks off in the middle of a mail leaves nothing behind.
      keep().catch((error: Error) => done(error))
    },
  })
  const breakOff = (id: string) => {
    for (const connection of server.connections) if ((connection as unknown as Connection).session.id === id) (connection as unknown as Connection)._socket.destroy()
  }
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    messages,
    get tried() {
      return tried
    },
    failNext: (code, step = 'recipient') => void (failure = { code, step }),
    failAll: (code) => void (always = code),
    dropNext: (mails) => void (drops = mails),
    delay: (milliseconds) => void (wait = milliseconds),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
