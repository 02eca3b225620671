export { findPerson } from './person.repository.js'
