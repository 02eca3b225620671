export { findNewestRevision, type RevisionHead } from './revision.repository.js'
