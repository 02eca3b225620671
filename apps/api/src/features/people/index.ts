export { castCharacterAs, mergeCharacters } from './character.repository.js'
export type { Person, PersonKind } from './person.js'
export { findPeople, findPerson } from './person.repository.js'
export { foldCharacter } from './read-person.js'
