import { createServer } from 'node:net'

/** A port nobody listens on now. */
export function freePort() {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => found(port))
    })
  })
}

/** Can this port be listened on, on every address? */
export function isPortFree(port) {
  return new Promise((answer) => {
    const server = createServer()
    server.on('error', () => answer(false))
    server.listen(port, () => server.close(() => answer(true)))
  })
}
