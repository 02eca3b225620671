/** Who may import whom. Each rule says why it is there: a rule whose reason is gone should go too. */

const TEST = '\\.test\\.tsx?$'
const OUTSIDE_TESTS = { pathNot: TEST }

/** What each engine stands on. An engine that is not named here stands on `basics` alone. */
const STANDS_ON = {
  basics: [],
  time: ['basics'],
  access: ['basics'],
  screenplay: ['basics'],
  optimizer: ['basics'],
  schedule: ['basics', 'time'],
  'call-sheet': ['basics', 'time', 'schedule'],
  notice: ['basics', 'time', 'schedule', 'call-sheet'],
  'work-order': ['basics', 'time', 'schedule'],
  documents: ['basics', 'time', 'schedule', 'call-sheet', 'notice'],
  'example-film': ['basics', 'time', 'schedule', 'call-sheet'],
}

const engineOrder = Object.entries(STANDS_ON).map(([engine, below]) => ({
  name: `engine-order-${engine}`,
  comment: 'Engines are strata. One that reaches sideways or up can no longer be understood, tested or replaced alone.',
  severity: 'error',
  from: { path: `^packages/${engine}/src/`, ...OUTSIDE_TESTS },
  to: { path: '^packages/', pathNot: `^packages/(${[engine, ...below].join('|')})/` },
}))

const engines = [
  ...engineOrder,
  {
    name: 'engines-know-no-app',
    comment: 'Engines say what is true of making a film, whoever asks; an app is one who asks.',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'engines-through-their-index',
    comment: 'The index is what an engine promises. What is behind it may change on any day.',
    severity: 'error',
    from: { path: '^(?:packages/([^/]+)|apps/[^/]+)/' },
    to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$'] },
  },
  {
    name: 'engines-are-pure',
    comment: 'No disk, no network, no process: an answer that depends on the machine cannot be proved. Documents load a native typesetter.',
    severity: 'error',
    from: { path: '^packages/(?!documents/)[^/]+/src/', ...OUTSIDE_TESTS },
    to: { dependencyTypes: ['core'] },
  },
]

const api = [
  {
    name: 'platform-knows-no-feature',
    comment: 'Platform is what every feature stands on; knowing one of them would tie all of them to it.',
    severity: 'error',
    from: { path: '^apps/api/src/platform/', ...OUTSIDE_TESTS },
    to: { path: '^apps/api/src/features/' },
  },
  {
    name: 'features-know-no-entry',
    comment: 'The module list and the entry points know the features, never the other way round.',
    severity: 'error',
    from: { path: '^apps/api/src/(features|platform)/', ...OUTSIDE_TESTS },
    to: { path: '^apps/api/src/[^/]+\\.ts$' },
  },
  {
    name: 'features-through-their-index',
    comment: 'What one feature may ask of another is what its index offers; the rest is its own business.',
    severity: 'error',
    from: { path: '^apps/api/src/features/([^/]+)/' },
    to: { path: '^apps/api/src/features/[^/]+/', pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'] },
  },
  {
    name: 'features-in-no-circle',
    comment: 'Two features that need each other are one feature, or hide a third. Files alone may look innocent, hence by folder.',
    severity: 'error',
    scope: 'folder',
    from: { path: '^apps/api/src/features/[^/]+$' },
    to: { path: '^apps/api/src/features/[^/]+$', circular: true },
  },
]

const web = [
  {
    name: 'screens-are-islands',
    comment: 'A screen can be understood, moved and deleted alone. What two screens share belongs to ui or lib.',
    severity: 'error',
    from: { path: '^apps/web/src/features/([^/]+)/' },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  },
  {
    name: 'screens-know-no-shell',
    comment: 'The shell arranges screens; a screen that knows it can be shown nowhere else.',
    severity: 'error',
    from: { path: '^apps/web/src/(features|ui|lib)/', ...OUTSIDE_TESTS },
    to: { path: '^apps/web/src/app/' },
  },
  {
    name: 'ui-knows-no-films',
    comment: 'The design system fetches nothing and knows no trade: that is what keeps it usable on every screen.',
    severity: 'error',
    from: { path: '^apps/web/src/ui/' },
    to: { path: ['^apps/web/src/(features|lib)/', '^packages/', 'node_modules/@apollo/'] },
  },
  {
    name: 'lib-knows-no-screen',
    comment: 'Lib serves all screens, so it may depend on none.',
    severity: 'error',
    from: { path: '^apps/web/src/lib/', ...OUTSIDE_TESTS },
    to: { path: '^apps/web/src/(features|ui)/' },
  },
  {
    name: 'reader-without-apollo',
    comment: 'The reader is opened on a phone at the edge of reception: its whole weight is limited, and Apollo alone would use a third.',
    severity: 'error',
    from: { path: '^apps/web/src/reader\\.tsx$' },
    to: { path: 'node_modules/@apollo/', reachable: true },
  },
]

const everywhere = [
  {
    name: 'web-and-api-share-only-the-contract',
    comment:
      'The contract is the SDL. Code shared across it would make a browser out of the server, or send its secrets to one. ' +
      'What proves that both sides end with the same board has to hold both.',
    severity: 'error',
    from: { path: '^apps/(web|api|e2e)/', pathNot: '^apps/api/test/together/' },
    to: { path: '^apps/[^/]+/src/', pathNot: '^apps/$1/' },
  },
  {
    name: 'no-circular-files',
    comment: 'In a circle nothing can be read first.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'tests-are-ends',
    comment: 'A test that is imported runs again, or becomes a library nobody maintains.',
    severity: 'error',
    from: {},
    to: { path: TEST },
  },
  {
    name: 'no-development-dependency-in-production',
    comment: 'It would work on every desk and fail in the image, where only dependencies are installed.',
    severity: 'error',
    from: { path: '^(packages|apps/api)/.*src/', ...OUTSIDE_TESTS },
    to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere is not checked by any of the rules above.',
    severity: 'error',
    from: { pathNot: '\\.generated\\.ts$' },
    to: { couldNotResolve: true, pathNot: ['\\.generated\\.js$', '\\.css$', '^virtual:', '\\?'] },
  },
]

export default {
  forbidden: [...engines, ...api, ...web, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
      conditionNames: ['callboard', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
