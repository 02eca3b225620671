import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** How a mail server treats mail to one address: it says not now, says no for good, hangs up before it has answered, or takes its time. */
export type Temper = 'defers once' | 'rejects' | 'hangs up once' | 'is slow'

/** A mail server as they are: most mail it takes, some it defers, rejects, drops or takes its time over. */
export interface UnrulyMailServer {
  readonly url: string
  /** Mails it took, in order; each with whom it was told to deliver to. */
  readonly taken: readonly { readonly to: string; readonly mail: Email }[]
  /** How often it misbehaved, by temper. */
  readonly misdeeds: Readonly<Record<Temper, number>>
  stop(): Promise<void>
}

/** Speaks SMTP on a free port; `temperOf` says how mail to an address is treated. */
export async function startUnrulyMailServer(temperOf: (address: string) => Temper | null): Promise<UnrulyMailServer> {
  const taken: { to: string; mail: Email }[] = []
  const misdeeds: Record<Temper, number> = { 'defers once': 0, rejects: 0, 'hangs up once': 0, 'is slow': 0 }
  const met = new Set<string>()
  const isFirst = (address: string) => !met.has(address) && met.add(address) !== undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const temper = temperOf(address)
      if (temper === 'rejects') return done(refusal(misdeeds, temper, 550))
      if (temper === 'defers once' && isFirst(address)) return done(refusal(misdeeds, temper, 451))
      done()
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]!.address
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const temper = temperOf(to)
        if (temper === 'hangs up once' && isFirst(to)) {
          misdeeds[temper] += 1
          return hangUp(server, session)
        }
        if (temper === 'is slow') misdeeds[temper] += 1
        setTimeout(() => {
          void PostalMime.parse(Buffer.concat(parts)).then((mail) => taken.push({ to, mail })).finally(() => done())
        }, temper === 'is slow' ? 1500 : 0)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    taken,
    misdeeds,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The whole mail was received, and nobody says so. */
function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.session === session) connection._socket.destroy()
}

function refusal(misdeeds: Record<Temper, number>, temper: Temper, responseCode: number): Error {
  misdeeds[temper] += 1
  return Object.assign(new Error(temper), { responseCode })
}
