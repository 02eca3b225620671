/** Where `describe`, `it` and the others of the test file that runs stand on the global object. */
export const FUNCTIONS = Symbol.for('callboard.tests')

const NAMES = ['afterAll', 'afterEach', 'beforeAll', 'beforeEach', 'describe', 'expect', 'it']

/** What a test file gets for `@jest/globals`. */
export const FUNCTIONS_AS_MODULE = NAMES.map((name) => `export const ${name} = globalThis[Symbol.for('${FUNCTIONS.description}')].${name}`).join('\n')
