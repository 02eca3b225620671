export { appendEdit } from './append-edit.js'
export { type Draft, findDraft, lockDraft, lockDraftOf } from './draft.repository.js'
