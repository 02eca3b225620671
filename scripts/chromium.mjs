import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './say.mjs'
import { isThere } from './stamp.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage']

/** The package proposes more, among it no web security and a single process: journeys would then prove nothing about either. */
const WITHOUT_GRAPHICS = ['--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/**
 * A Chromium that starts here, as `{ executablePath, args, from }`: the one in $CHROMIUM, the system's,
 * Debian's after installing it (root only), or the one inside an npm package.
 * Throws when none starts: a journey that is not run must not look like one that passed.
 */
export async function findChromium() {
  const tried = []
  for (const [from, find] of PLACES) {
    const found = await find()
    if (!found) continue
    if (starts(found)) return { ...found, from }
    tried.push(`${from}: ${found.executablePath} does not start`)
  }
  throw new Error(`There is no Chromium for the browser journeys. Install one, or set CHROMIUM to its path.\n${tried.join('\n')}`)
}

const PLACES = [
  ['$CHROMIUM', () => process.env.CHROMIUM && at(process.env.CHROMIUM)],
  ['system', () => onPath()],
  ['apt', () => installed() && onPath()],
  ['npm', () => fromNpm()],
]

function at(executablePath) {
  return { executablePath, args: ARGUMENTS }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(':')
  const path = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isThere)
  return path && at(path)
}

function installed() {
  if (process.getuid?.() !== 0 || !isThere('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', ['-qq', '-y', ...args], { env, stdio: 'ignore', timeout: 300_000 }).status === 0
  return apt('install', 'chromium') || (apt('update') && apt('install', 'chromium'))
}

async function fromNpm() {
  const fromJourneys = createRequire(pathToFileURL(join(ROOT, 'apps/e2e/package.json')))
  const { default: chromium } = await import(pathToFileURL(fromJourneys.resolve('@sparticuz/chromium')).href)
  return { executablePath: await chromium.executablePath(), args: [...ARGUMENTS, ...WITHOUT_GRAPHICS] }
}

function starts({ executablePath }) {
  return spawnSync(executablePath, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
}
