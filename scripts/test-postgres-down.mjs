import { rmSync } from 'node:fs'

/** After the API's tests: stops their PostgreSQL and removes all it wrote. */
export default async function stopTestPostgres() {
  const { server, folder } = globalThis.callboardTestPostgres
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
