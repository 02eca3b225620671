export { appendEdit } from './append-edit.js'
export { type Draft, findDraft, lockDraft, lockProductionOfDraft } from './draft.repository.js'
export { boardsFollowLength, boardsFollowScenes } from './follow/boards-follow-scenes.js'
export { insertDraft } from './drafts/insert-draft.js'
