import { fileURLToPath } from 'node:url'
import { swcOptions } from './scripts/swc-options.mjs'

/** One runner, three rooms: all as native ES modules, engines and API on Node, screens in jsdom. */
const esm = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['callboard', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '/content-disposition/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
    '^.+\\.tsx$': ['@swc/jest', { ...swcOptions({ jsx: true }), module: { type: 'es6' } }],
    '^.+\\.ts$': ['@swc/jest', { ...swcOptions({ jsx: false }), module: { type: 'es6' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(.pnpm|content-disposition)/)'],
}

/** Engines and API are loaded by Node itself, once in a worker, and not again in a `vm` for each file. */
const native = {
  testEnvironment: fileURLToPath(new URL('scripts/native-tests/environment.mjs', import.meta.url)),
  testRunner: fileURLToPath(new URL('scripts/native-tests/run-file.mjs', import.meta.url)),
  injectGlobals: false,
  transform: {},
}

export default {
  // Every file leaves modules behind; a worker that has gathered much is slower than a new one.
  workerIdleMemoryLimit: '1200MB',
  // A busy machine is slow, not wrong.
  testTimeout: 30_000,
  projects: [
    { ...native, displayName: 'engines', rootDir: 'packages' },
    {
      ...native,
      displayName: 'api',
      rootDir: 'apps/api',
      globalSetup: '<rootDir>/../../scripts/test-postgres-up.mjs',
      globalTeardown: '<rootDir>/../../scripts/test-postgres-down.mjs',
    },
    {
      ...esm,
      displayName: 'web',
      rootDir: 'apps/web',
      testEnvironment: 'jest-environment-jsdom',
      testEnvironmentOptions: { customExportConditions: ['callboard', 'browser'] },
      moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/test/empty-style.cjs' },
    },
  ],
}
