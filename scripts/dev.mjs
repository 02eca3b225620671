import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { compileAll, compiledWorkspaces } from './compile.mjs'
import { takeOver } from './run-file.mjs'
import { ROOT, say, secondsSince } from './say.mjs'
import { readSettings } from './settings.mjs'
import { isThere } from './stamp.mjs'
import { becomeReady, buildEverything, serve, stopOnSignals } from './start.mjs'

const WEB = join(ROOT, 'apps/web')
const CALM = 150

/** `npm run dev`: as `npm start`, but a saved file of the server restarts it, and Vite serves the screens as they are edited. */
export async function dev() {
  const settings = { ...readSettings(), NODE_ENV: 'development' }
  await takeOver(settings.CALLBOARD_DATA)
  await buildEverything()
  const running = await serve(settings)
  const web = startVite(settings)
  const stopServer = running.stop
  running.stop = async () => {
    web?.kill('SIGTERM')
    await stopServer()
  }
  stopOnSignals(running)
  await becomeReady(running)
  watchSources(() => rebuild(running.supervisor))
  say('\nWatching packages and apps/api; the address of the screens is above, from Vite')
}

function startVite(settings) {
  if (!isThere(join(WEB, 'vite.config.ts'))) return undefined
  const env = { ...process.env, ...settings, NODE_ENV: 'development' }
  return spawn(process.execPath, [join(WEB, 'node_modules/vite/bin/vite.js')], { cwd: WEB, env, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Editors save several files, and each several times, within a moment: one rebuild answers all of it. */
function watchSources(rebuildNow) {
  let timer
  for (const folder of compiledWorkspaces()) {
    watch(join(folder, 'src'), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuildNow, CALM)
    })
  }
}

async function rebuild(supervisor) {
  const started = performance.now()
  try {
    await compileAll()
    await supervisor.restart()
    say(`Compiled and started again (${secondsSince(started)})`)
  } catch (problem) {
    say(problem.message)
  }
}
