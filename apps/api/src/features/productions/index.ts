export { rulePackNames } from './production-facts.js'
export { findProduction, lockProduction, type Production } from './production.repository.js'
export { removeEmptyDepartments } from './remove-empty-departments.js'
