const MOST_BYTES = 20 * 1024 * 1024

/** Why a file is not worth sending, as a sentence, or null. */
export function fileRefusal({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (/\.pdf$/i.test(name)) return 'A PDF has no scenes to read. Export the screenplay as Final Draft (.fdx) or Fountain from the program it was written in.'
  if (!/\.(fdx|fountain|spmd|txt)$/i.test(name)) return `“${name}” is not a screenplay file. Choose a Final Draft file (.fdx), a Fountain file (.fountain) or plain text (.txt).`
  if (size === 0) return `“${name}” is empty.`
  if (size > MOST_BYTES) return `“${name}” is too large; screenplays up to 20 MB can be read.`
  return null
}
