/** A mail server that takes everything and forgets all but the last. Tells its port, then, once it took as many as it was asked for, that last one as it came. */
import { createRequire } from 'node:module'

const { SMTPServer } = createRequire(new URL('../apps/api/package.json', import.meta.url))('smtp-server')
let taken = 0
let wanted = Infinity
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    const parts = []
    stream.on('data', (part) => parts.push(part)).on('end', () => {
      done()
      taken += 1
      if (taken >= wanted) process.send({ last: Buffer.concat(parts).toString('latin1') })
    })
  },
})
server.on('error', () => {})
process.on('message', (message) => {
  taken = 0
  wanted = message.wanted
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }))
