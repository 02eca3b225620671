import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const api = join(process.cwd(), 'apps/api/src')

/** The server's own schema, as written beside its features. */
export const sdl = readdirSync(api, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(api, file), 'utf8'))
  .join('\n')
