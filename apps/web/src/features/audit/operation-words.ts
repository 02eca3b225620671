/**
 * What somebody did, in the past tense. An operation nobody has worded yet reads as its own name.
 * @example operationWords('publishSchedule') // 'Published the schedule'
 * @example operationWords('launchRocket') // 'Launch rocket'
 */
export function operationWords(operation: string): string {
  return words[operation] ?? spaced(operation)
}

const words: Readonly<Record<string, string>> = {
  acceptInvitation: 'Accepted an invitation',
  acceptScreenplayImport: 'Accepted a screenplay',
  addElementToScene: 'Added to a scene',
  answerCall: 'Answered a call',
  allowPush: 'Let a phone show their notices',
  endPush: 'Had a phone show their notices no longer',
  assignProblem: 'Gave a problem to somebody',
  castCharacter: 'Cast a character',
  changeMember: 'Changed a member',
  changeProduction: 'Changed the production',
  createProduction: 'Started the production',
  printNamedCopies: 'Had named copies of a call sheet set',
  cancelNamedCopies: 'Threw named copies of a call sheet away',
  discardScreenplayImport: 'Discarded a screenplay',
  editScene: 'Edited a scene',
  importPeople: 'Imported people',
  inviteMember: 'Invited a member',
  linkElements: 'Linked elements',
  makePersonalLink: 'Made a personal link',
  mergeElements: 'Merged elements',
  undoMergeElements: 'Undid a merge of elements',
  publishSchedule: 'Published the schedule',
  removeAvailability: 'Removed dates',
  removeDepartment: 'Removed a department',
  removeElement: 'Removed an element',
  removeElementEvent: 'Removed a day off camera',
  removeLocation: 'Removed a location',
  removeMember: 'Removed a member',
  removePerson: 'Took off the production',
  removeSceneOrder: 'Untied scenes',
  resendDelivery: 'Sent again',
  resolveProblem: 'Solved a problem',
  restoreElement: 'Brought an element back',
  restorePerson: 'Brought back',
  revokePersonalLinks: 'Revoked personal links',
  saveAvailability: 'Saved dates',
  saveCategoryColour: 'Coloured a category',
  saveDepartment: 'Saved a department',
  saveElement: 'Saved an element',
  saveElementEvent: 'Saved a day off camera',
  saveLocation: 'Saved a location',
  savePerson: 'Saved a person',
  saveSceneOrder: 'Tied scenes',
  sendScreenplay: 'Brought a screenplay',
  setSceneElement: 'Changed what a scene needs',
  undoPeopleImport: 'Took an import back',
  unlinkElements: 'Unlinked elements',
  withdrawInvitation: 'Took an invitation back',
}

function spaced(operation: string) {
  const text = operation.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
