import { createRequire, register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { mapFileOf } from './compile.mjs'
import { FUNCTIONS } from './functions.mjs'

const require = createRequire(import.meta.url)
const { default: runInCircus } = ['jest', '@jest/core', 'jest-config'].reduce((known, name) => createRequire(known.resolve(name)), require)('jest-circus/runner')
let files = 0

/**
 * Runs a test file with the runner Jest has, but lets Node load it: what it is about (our sources and the packages they stand on) is loaded
 * once by a worker, and not again by each file into a `vm` of its own. A test file and the helpers in `test/` are loaded anew each time.
 */
export default function runFile(globalConfig, config, environment, ...given) {
  const [runtime, testPath, send] = given
  if (files === 0) register('./hooks.mjs', import.meta.url)
  files += 1
  runtime.getSourceMaps().get = mapFileOf
  const before = new Set(Reflect.ownKeys(globalThis))
  const forget = () => {
    for (const key of Reflect.ownKeys(globalThis)) if (typeof key === 'symbol' && !before.has(key)) Reflect.deleteProperty(globalThis, key)
  }
  return runInCircus(globalConfig, config, environment, nativeRuntime(files), testPath, send).finally(forget)
}

/** What the runner asks of the one that loads modules. */
function nativeRuntime(file) {
  return {
    requireInternalModule: requireAnew,
    requireModule: require,
    setGlobalsForRuntime: (functions) => Object.assign(globalThis, { [FUNCTIONS]: functions }),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(`${pathToFileURL(path)}?file=${file}`),
    enterTestCode: () => {},
    leaveTestCode: () => {},
  }
}

/** The runner keeps the tests it was told of in its module. */
function requireAnew(path) {
  delete require.cache[path]
  return require(path)
}
