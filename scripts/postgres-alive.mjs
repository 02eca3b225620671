import { readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { commandOf } from './processes.mjs'

const LOCK = 'postmaster.pid'
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/** The port of the server that holds this data folder, from line 4 of its lock file; undefined when there is none. */
export function runningPort(dataDir) {
  return Number(lockLines(dataDir)[3]) || undefined
}

/** Does a PostgreSQL answer on this loopback port? Asks whether it speaks TLS, which needs no password. */
export function answersAsPostgres(port) {
  return new Promise((answer) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 }, () => socket.write(SSL_REQUEST))
    const end = (verdict) => {
      socket.destroy()
      answer(verdict)
    }
    socket.on('data', (reply) => end(reply[0] === 0x53 || reply[0] === 0x4e))
    for (const event of ['error', 'timeout', 'close']) socket.on(event, () => end(false))
  })
}

/**
 * Removes a lock whose process number was given to another program since (a reboot, a restored folder).
 * A lock held by a living PostgreSQL is left: removing it would let two servers write the same files.
 */
export function removeLockOfTheDead(dataDir) {
  const holder = Number(lockLines(dataDir)[0])
  if (holder && !/postgres/.test(commandOf(holder))) rmSync(join(dataDir, LOCK), { force: true })
}

function lockLines(dataDir) {
  try {
    return readFileSync(join(dataDir, LOCK), 'utf8').split('\n')
  } catch {
    return []
  }
}
