import type { Viewer } from '@callboard/access'
import DataLoader from 'dataloader'
import { hashOf } from '../secrets/tokens.js'
import type { Services } from './ctx.js'
import { ANONYMOUS, memberOf, type SessionRow } from './viewer-of.js'

/** Who holds a session token as of now; anonymous when nobody does, or none is given. */
export type ViewerNow = (token: string | null) => Promise<Viewer>

const AT_ONCE = 500

/**
 * Asks who the holders of many tokens are in one statement: an event may go to two thousand sockets, each of which is asked about
 * before it hears. Nothing is remembered from one time to the next, so that whoever is shut out is so at once.
 */
export function viewersNow({ database, clock }: Services): ViewerNow {
  const loader = new DataLoader<string, Viewer>(
    async (tokens) => {
      const hashes = new Map(tokens.map((token) => [token, hashOf(token)]))
      const rows = await database.readGlobal<SessionRow & { readonly token_hash: Buffer }>('select * from app.viewers_of($1, $2)', [[...hashes.values()], clock.now()])
      const viewers = new Map(rows.map((row) => [row.token_hash.toString('hex'), memberOf(row)]))
      return tokens.map((token) => viewers.get(hashes.get(token)!.toString('hex')) ?? ANONYMOUS)
    },
    { cache: false, maxBatchSize: AT_ONCE, batchScheduleFn: (ask) => void setImmediate(ask) },
  )
  return async (token) => (token === null ? ANONYMOUS : loader.load(token))
}
