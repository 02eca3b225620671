export { findProduction, lockProduction, type Production } from './production.repository.js'
