/**
 * What one is up against: nothing but Node's own HTTP server and a connection pool. It looks up the token as the API does and
 * sends bytes it was given, or passes on the text of one hand-written statement. POST /answers says what to send.
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { CALL_SHEET } from './call-sheet-sql.mjs'

const pg = createRequire(new URL('../apps/api/package.json', import.meta.url))('pg')
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c jit=off' })
let snapshot = Buffer.alloc(0)

const ROUTES = {
  'GET /health/ready': async () => '',
  'POST /snapshot': async (request) => ((snapshot = await bodyOf(request)), ''),
  'GET /api/reader/snapshot': async (request) => {
    const token = request.headers.cookie.split('=')[1]
    const hash = createHash('sha256').update(token).digest()
    const { rows } = await pool.query({ name: 'enter', text: 'select * from app.enter_reader($1, $2)', values: [hash, new Date().toISOString()] })
    return rows.length === 1 ? snapshot : null
  },
  'POST /graphql': async (request) => {
    const { variables } = JSON.parse(await bodyOf(request))
    const { rows } = await pool.query({ name: 'sheet', text: CALL_SHEET, values: [variables.organizationId, variables.callSheetId] })
    return rows[0]?.text ?? null
  },
}

const server = createServer(async (request, response) => {
  const answer = await ROUTES[`${request.method} ${request.url}`](request)
  if (answer === null) return response.writeHead(401).end()
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) }).end(answer)
})
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))

async function bodyOf(request) {
  return Buffer.concat(await request.toArray())
}
