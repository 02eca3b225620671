/** Bounds beyond which a file is no screenplay but an accident or an attack. Sizes in bytes, the rest in pieces. */
export const LIMITS = {
  fdxBytes: 20 * 1024 * 1024,
  fountainBytes: 5 * 1024 * 1024,
  scenes: 5_000,
  blocks: 250_000,
  lines: 400_000,
  /** Letters of one paragraph or line. */
  paragraphLength: 1_000_000,
  depth: 64,
  tagLength: 100_000,
  xmlErrors: 50,
  references: 2_000_000,
  warnings: 200,
  headingLength: 1_000,
  notesPerScene: 500,
  synopsisLength: 20_000,
} as const
