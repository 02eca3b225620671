import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import type { SceneDraft } from './scene-draft.js'

/** What was typed into scenes that were closed without saving, and what stood there when they were opened. */
export type KeptDrafts = Map<string, { readonly base: SceneRowFragment; readonly draft: SceneDraft }>
