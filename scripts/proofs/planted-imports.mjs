/**
 * One wrong import for each rule of `.dependency-cruiser.mjs`: `files` are planted together in a small
 * tree of their own, and the rule has to name `from`. A rule without an entry here fails the proof.
 */
export const PLANTED_IMPORTS = [
  ...['basics', 'time', 'access', 'screenplay', 'schedule', 'call-sheet', 'notice', 'work-order', 'documents', 'example-film', 'optimizer'].map((engine) => ({
    rule: `engine-order-${engine}`,
    from: `packages/${engine}/src/upwards.ts`,
    files: { [`packages/${engine}/src/upwards.ts`]: `import { top } from '@callboard/top'\nexport const up = top\n` },
  })),
  planted('engines-know-no-app', 'packages/time/src/app.ts', '../../../apps/web/src/lib/answers.js'),
  planted('engines-through-their-index', 'apps/api/src/features/people/inside.ts', '../../../../../packages/time/src/inner.js'),
  planted('engines-are-pure', 'packages/time/src/disk.ts', 'node:fs'),
  planted('platform-knows-no-feature', 'apps/api/src/platform/log/log.ts', '../../features/people/index.js'),
  planted('features-know-no-entry', 'apps/api/src/features/people/entry.ts', '../../app.module.js'),
  planted('features-through-their-index', 'apps/api/src/features/people/behind.ts', '../reviews/secret.js'),
  {
    rule: 'features-in-no-circle',
    from: 'apps/api/src/features/reviews',
    files: {
      'apps/api/src/features/reviews/index.ts': "import { b } from '../audit/index.js'\nexport const a = b\n",
      'apps/api/src/features/reviews/other.ts': 'export const other = 1\n',
      'apps/api/src/features/audit/index.ts': "export const b = 1\nexport { c } from './c.js'\n",
      'apps/api/src/features/audit/c.ts': "import { other } from '../reviews/other.js'\nexport const c = other\n",
    },
  },
  planted('screens-are-islands', 'apps/web/src/features/board/island.ts', '../slate/answers.js'),
  planted('screens-know-no-shell', 'apps/web/src/features/board/shell.ts', '../../app/answers.js'),
  planted('ui-knows-no-films', 'apps/web/src/ui/film.ts', '@callboard/time'),
  planted('lib-knows-no-screen', 'apps/web/src/lib/screen.ts', '../features/slate/answers.js'),
  {
    rule: 'reader-without-apollo',
    from: 'apps/web/src/reader.tsx',
    files: {
      'apps/web/src/reader.tsx': "import { deep } from './lib/deep.js'\nexport const reader = deep\n",
      'apps/web/src/lib/deep.ts': "import { client } from '@apollo/client'\nexport const deep = client\n",
    },
  },
  planted('web-and-api-share-only-the-contract', 'apps/web/src/lib/server.ts', '../../../api/src/app.module.js'),
  {
    rule: 'no-circular-files',
    from: 'packages/time/src/one.ts',
    files: {
      'packages/time/src/one.ts': "import { two } from './two.js'\nexport const one = two\n",
      'packages/time/src/two.ts': "import { one } from './one.js'\nexport const two = one\n",
    },
  },
  planted('tests-are-ends', 'packages/time/src/library.ts', './inner.test.js'),
  planted('no-development-dependency-in-production', 'packages/time/src/borrowed.ts', 'borrowed'),
  planted('everything-resolves', 'packages/time/src/nowhere.ts', './nowhere-at-all.js'),
]

/** What the planted imports lead to. */
export const SOIL = {
  'package.json': '{ "name": "soil", "private": true, "type": "module" }',
  'packages/time/package.json': '{ "name": "@callboard/time", "type": "module", "exports": "./src/index.ts", "devDependencies": { "borrowed": "1.0.0" } }',
  'packages/time/src/index.ts': "export const value = 1\n",
  'packages/time/src/inner.ts': 'export const value = 1\n',
  'packages/time/src/inner.test.ts': 'export const value = 1\n',
  'packages/top/package.json': '{ "name": "@callboard/top", "type": "module", "exports": "./src/index.ts" }',
  'packages/top/src/index.ts': 'export const top = 1\n',
  'apps/api/src/app.module.ts': 'export const value = 1\n',
  'apps/api/src/features/people/index.ts': 'export const value = 1\n',
  'apps/api/src/features/reviews/secret.ts': 'export const value = 1\n',
  'apps/web/src/app/answers.ts': 'export const value = 1\n',
  'apps/web/src/lib/answers.ts': 'export const value = 1\n',
  'apps/web/src/features/slate/answers.ts': 'export const value = 1\n',
  'node_modules/borrowed/package.json': '{ "name": "borrowed", "main": "index.js" }',
  'node_modules/borrowed/index.js': 'exports.value = 1\n',
  'node_modules/@apollo/client/package.json': '{ "name": "@apollo/client", "main": "index.js" }',
  'node_modules/@apollo/client/index.js': 'exports.client = 1\n',
}

function planted(rule, from, to) {
  return { rule, from, files: { [from]: `import * as there from '${to}'\nexport const here = there\n` } }
}
