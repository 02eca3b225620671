export { castCharacterAs, mergeCharacters } from './character.repository.js'
export { findPerson } from './person.repository.js'
export { foldCharacter } from './read-person.js'
