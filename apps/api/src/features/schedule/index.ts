export { appendEdit, type EditOutcome } from './append-edit.js'
export { type Draft, lockDraft, lockDraftOf } from './draft.repository.js'
