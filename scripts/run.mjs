import { hush, say } from './say.mjs'

/** Every command, and the file that does it: loaded when asked for, because most need what `install` brings. */
const COMMANDS = {
  start: async () => (await import('./start.mjs')).start(),
  build: async () => (await import('./start.mjs')).buildEverything(),
  dev: async () => (await import('./dev.mjs')).dev(),
  check: async () => (await import('./check.mjs')).check(),
  test: async () => (await import('./test.mjs')).test(),
  bench: async (args) => (await import('./tools.mjs')).bench(args),
  pictures: async (args) => (await import('./tools.mjs')).pictures(args),
  screenplay: async (args) => {
    hush()
    return (await import('./tools.mjs')).screenplay(args)
  },
  optimize: async (args) => {
    hush()
    return (await import('./tools.mjs')).optimize(args)
  },
}

const [name, ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (!command) {
  say(`Say what to do: node scripts/run.mjs ${Object.keys(COMMANDS).join(' | ')}`)
  process.exitCode = 2
} else {
  try {
    process.exitCode = (await command(args)) ?? process.exitCode
  } catch (problem) {
    process.stderr.write(`\n${process.env.CALLBOARD_TRACE ? problem.stack : problem.message}\n`)
    process.exit(1)
  }
}
