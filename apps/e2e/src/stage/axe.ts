import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on a page against WCAG 2.2 AA, as sentences; empty when it finds nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults, { source: string; rules: string[] }>(
    async ({ source, rules }) => {
      const scope = globalThis as unknown as { axe?: { run(context: unknown, options: unknown): Promise<AxeResults> } }
      if (!scope.axe) new Function(source)()
      return scope.axe!.run(document, { runOnly: { type: 'tag', values: rules } })
    },
    { source: SOURCE, rules: RULES },
  )
  return results.violations.map((one) => `${one.id}: ${one.help} (${one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join('; ')})`)
}
