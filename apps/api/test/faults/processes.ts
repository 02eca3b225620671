import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const PATIENCE = 90_000

/** A real process of ours, as it is started in production. */
export interface Running {
  readonly pid: number
  /** Where it listens; empty for the worker. */
  readonly url: string
  readonly isAlive: () => boolean
  /** Ends it without a word, and waits until it is gone. */
  kill(): Promise<void>
  /** Asks it to stop; gives its exit code. */
  stop(): Promise<number | null>
}

const started = new Set<ChildProcess>()

/** Starts the API or the worker from what was compiled, and waits until it says that it runs. */
export async function startProcess(program: 'main' | 'worker', settings: Readonly<Record<string, string>>): Promise<Running> {
  const script = `${DIST}${program}.js`
  if (!existsSync(script)) throw new Error(`${script} is not there: compile first`)
  const env = { PATH: process.env['PATH'], UNFINISHED: process.env['UNFINISHED'], PORT: '0', LOG_LEVEL: 'info', CALLBOARD_UNDO_SECONDS: '0', ...settings }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.add(child)
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => (started.delete(child), resolve(code))))
  const port = await whenRunning(child)
  return {
    pid: child.pid!,
    url: port === null ? '' : `http://127.0.0.1:${port}`,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: async () => void (child.kill('SIGKILL'), await ended),
    stop: () => (child.kill('SIGTERM'), ended),
  }
}

/** For a test that failed half way: nothing it started lives on. */
export function killAll(): void {
  for (const child of started) child.kill('SIGKILL')
}

function whenRunning(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`It did not start in time. It said:\n${said}`)), PATIENCE)
    const listen = (chunk: Buffer) => {
      if (said.length < 100_000) said += chunk.toString()
      const port = /"port":(\d+)[^\n]*API is listening/.exec(said)?.[1]
      if (port === undefined && !said.includes('worker is running')) return
      clearTimeout(late)
      resolve(port === undefined ? null : Number(port))
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', (code) => (clearTimeout(late), reject(new Error(`It ended with ${code}. It said:\n${said}`))))
  })
}
