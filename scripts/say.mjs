/** The repository's root folder; every script works from here wherever it was called. */
export const ROOT = new URL('..', import.meta.url).pathname

let write = (line) => process.stdout.write(`${line}\n`)

/** One progress line on stdout, unless `hush` was called. */
export function say(line) {
  write(line)
}

/** Says nothing from now on, for commands whose only output is their answer. */
export function hush() {
  write = () => {}
}

/** Runs one step, and says what it was and how long it took. */
export async function step(name, work) {
  const started = performance.now()
  const remark = await work()
  say(`  ${name.padEnd(12)} ${remark ?? 'done'} (${secondsSince(started)})`)
}

/** Seconds since a `performance.now()` reading, as people read them: `0.4 s`. */
export function secondsSince(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
