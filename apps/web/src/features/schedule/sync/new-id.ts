/** A random UUID. */
export function newId(): string {
  return crypto.randomUUID()
}
