import type { Plugin, Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * The reader's service worker: keeps the reader's page and what it is made of, nothing of the office, and answers only
 * for /c. A newer page waits until somebody takes it.
 */
export function readerOffline() {
  const parts = new Set<string>()
  return [
    rememberReaderParts(parts),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      filename: 'reader-sw.js',
      scope: '/c',
      workbox: {
        globPatterns: ['**/*.{js,css,woff2,html,svg}'],
        manifestTransforms: [async (entries) => ({ manifest: entries.filter(({ url }) => parts.has(url)), warnings: [] })],
        navigateFallback: 'reader.html',
        navigateFallbackAllowlist: [/^\/c(\?.*)?$/],
        cleanupOutdatedCaches: true,
        importScripts: ['/reader-push.js'],
      },
    }),
  ]
}

const PAGE = ['reader.html', 'favicon.svg']

/** Fills the set with every file the reader's page reaches, now or later. */
function rememberReaderParts(parts: Set<string>): Plugin {
  return {
    name: 'reader-parts',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of PAGE) parts.add(file)
      const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry && output.name === 'reader')
      if (entry?.type === 'chunk') reach(entry, bundle, parts)
    },
  }
}

function reach(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, parts: Set<string>): void {
  parts.add(chunk.fileName)
  for (const style of chunk.viteMetadata?.importedCss ?? []) parts.add(style)
  for (const asset of Object.keys(bundle)) if (/inter-latin(-ext)?-.+\.woff2$/.test(asset)) parts.add(asset)
  for (const file of [...chunk.imports, ...chunk.dynamicImports]) {
    const next = bundle[file]
    if (next?.type === 'chunk' && !parts.has(file)) reach(next, bundle, parts)
  }
}
