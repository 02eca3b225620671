export { findPeople, findPerson, lockPerson } from './person.repository.js'
export { countryOfZone, readPhoneNumber } from './phone-number.js'
