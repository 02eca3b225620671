/** What kind of work an order is. */
export type OrderKind = (typeof ORDER_KINDS)[number]

/** Every kind of order, roughly as the work goes. */
export const ORDER_KINDS = ['clear', 'permit', 'source', 'rent', 'build', 'fit', 'rehearse', 'test'] as const

/** The order that every need of a category brings. */
export interface OrderTemplate {
  /** Told apart from the others of its category; part of the ids of the orders made from it. */
  readonly templateId: string
  readonly kind: OrderKind
  /** One order for each element, or one for each set that has elements of the category. */
  readonly scope: 'element' | 'set'
  readonly department: string
  /** Working days the work takes; 0: it takes none of its own. */
  readonly workDays: number
  /** Working days it must be ready before whoever needs it: the camera, or the order that waits for it. */
  readonly leadDays: number
  /** With `leadDays` 0: minutes before the general call it must be ready. */
  readonly leadMinutes: number
  /** Templates of the same category and scope whose orders for the same thing must be ready before this one begins. */
  readonly after: readonly string[]
}

/** What a production's needs are turned into. Data, kept and changed by whoever runs the production. */
export interface OrderTemplates {
  readonly byCategory: Readonly<Record<string, readonly OrderTemplate[]>>
  /** Categories in the order in which their departments hand a set to the next. */
  readonly handOffs: readonly string[]
}
