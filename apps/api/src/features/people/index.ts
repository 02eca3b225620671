export { findPeople, findPerson } from './person.repository.js'
