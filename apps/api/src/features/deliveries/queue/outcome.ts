import type { BlockedBy } from '../reach/channel.js'

/** What became of one try, by whichever channel. A temporary refusal is worth another try. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly providerRef: string | null }
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly reason: string }
  | { readonly kind: 'blocked'; readonly by: BlockedBy }
  /** It may have gone out: never sent again blindly. `askAgain` when its provider can still be asked. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly askAgain: boolean }
