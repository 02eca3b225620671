import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestRedis {
  readonly url: string
  stop(): Promise<void>
}

/** Where the real server is: REDIS_SERVER, or on the path; null on a machine that has none. */
export const REDIS_SERVER = [process.env['REDIS_SERVER'] ?? 'redis-server'].find((command) => spawnSync(command, ['--version']).status === 0) ?? null

/** A real Redis of its own, empty, that keeps nothing. */
export async function startRedis(command: string): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-redis-'))
  const port = await freePort()
  const server = spawn(command, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await said(server, 'Ready to accept connections')
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function said(server: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout!.on('data', (text: Buffer) => text.includes(words) && resolve())
    server.once('exit', (code) => reject(new Error(`Redis ended with ${code}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
