import graphql from '@graphql-eslint/eslint-plugin'
import checkFile from 'eslint-plugin-check-file'
import { existsSync } from 'node:fs'
import typescript from 'typescript-eslint'

const SOURCES = ['**/*.{ts,tsx,mjs}']
const TESTS = ['**/*.test.{ts,tsx}']
const ENGINES = ['packages/*/src/**/*.ts']
const CONFIGS = ['**/*.config.{ts,mjs}', '**/codegen.ts', '.dependency-cruiser.mjs', 'scripts/test-postgres-*.mjs', 'scripts/native-tests/{environment,run-file}.mjs']
/** Kebab-case, and a number may come first where the order of the files says something. */
const KEBAB = '+([a-z0-9])*(-+([a-z0-9]))'
const NAMELESS_FOLDERS = ['common', 'shared', 'utils', 'helpers', 'core', 'types', 'constants']

const syntax = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.map(([selector, message]) => ({ selector, message }))] })

const everywhere = [
  [
    'CallExpression[callee.type="MemberExpression"][callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(only|skip|todo|failing)$/]',
    'A test that is not run proves nothing: run it or delete it.',
  ],
  ['ExportAllDeclaration[exported=null]', 'Name what is exported: `export *` hides what a module promises.'],
]

const pure = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'An engine has no clock: take the moment as an argument.'],
  ['CallExpression[callee.name="Date"]', 'An engine has no clock: take the moment as an argument.'],
  ['MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]', 'An engine has no clock: take the moment as an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'An engine has no luck: take the numbers as an argument.'],
  ['MemberExpression[property.name="Now"][object.name="Temporal"]', 'An engine has no clock: take the moment as an argument.'],
]

const SESSION_SETTING = /(^|;)\s*(SET|set)\s+(?!LOCAL\b|local\b)(session\s+|SESSION\s+)?(role\b|ROLE\b|[\w.]+\s*(=|to\b|TO\b))/
const LEAKS = 'A session setting outlives the transaction and reaches the next borrower of the connection: use set_config(name, value, true).'
const api = [
  [`Literal[value=${SESSION_SETTING}]`, LEAKS],
  [`TemplateElement[value.raw=${SESSION_SETTING}]`, LEAKS],
  ['Decorator[expression.callee.name="InjectRepository"]', 'An injected repository works on another connection, without the tenant: use the one in ctx.'],
]

const habits = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 50],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'no-restricted-exports': [
    'error',
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
  ],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  'check-file/filename-naming-convention': ['error', { '**/*.{ts,tsx,mjs}': KEBAB }, { ignoreMiddleExtensions: true }],
  'check-file/folder-naming-convention': ['error', { '{packages,apps,scripts,bench}/**/': KEBAB }],
}

const TYPED = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
}

/** Rules that ask the compiler; only where a project covers the files, and not in tests, which no project has to cover. */
const typed = ['apps/api', 'apps/web']
  .filter((folder) => existsSync(new URL(`${folder}/tsconfig.json`, import.meta.url)))
  .map((folder) => ({
    files: [`${folder}/src/**/*.{ts,tsx}`],
    ignores: TESTS,
    languageOptions: { parserOptions: { project: `./${folder}/tsconfig.json`, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED,
  }))

export default [
  { ignores: ['**/dist/', '**/node_modules/', '**/coverage/', '**/*.generated.ts', '.data/', '.cache/', 'apps/web/public/', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: SOURCES,
    languageOptions: { parser: typescript.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { '@typescript-eslint': typescript.plugin, 'check-file': checkFile },
    rules: { ...habits, ...syntax(...everywhere) },
  },
  { files: ENGINES, rules: syntax(...everywhere, ...pure) },
  { files: ['apps/api/src/**/*.ts'], rules: syntax(...everywhere, ...api) },
  { files: CONFIGS, rules: { 'no-restricted-exports': 'off' } },
  // A table of cases is one function however many cases it has, and names what each is about.
  { files: [...TESTS, 'apps/*/test/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  {
    files: NAMELESS_FOLDERS.map((name) => `{packages,apps}/*/src/**/${name}/**/*.{ts,tsx}`),
    rules: syntax(['Program', `A folder called ${NAMELESS_FOLDERS.join(', ')} is where a name was not found: find it.`]),
  },
  ...typed,
  {
    files: ['apps/api/src/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'apps/api/src/**/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true }],
    },
  },
]
