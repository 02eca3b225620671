/** How many of a law's runs are made: all of them, or the share the environment asks for where the same laws run many times over. */
export function lawRuns(runs: number): { readonly numRuns: number } {
  const share = Number(process.env['LAW_SHARE'] ?? 1)
  return { numRuns: Math.ceil(runs * share) }
}
