/** Bounds beyond which a file is no schedule but an accident or an attack: characters, levels and pieces. */
export const USS_LIMITS = {
  characters: 20 * 1024 * 1024,
  depth: 24,
  breakdowns: 10_000,
  elements: 20_000,
  /** Elements of one scene. */
  sceneElements: 1000,
  categories: 500,
  events: 2000,
  links: 500,
  calendars: 50,
  stripboards: 20,
  boards: 20,
  orders: 5000,
} as const

/** Longest texts; longer ones are cut. */
export const LONGEST = { id: 100, name: 200, number: 20, boardId: 10, heading: 1000, set: 1000, timeOfDay: 200, synopsis: 4000, note: 10_000, banner: 500, scriptDay: 20, reason: 500 } as const
