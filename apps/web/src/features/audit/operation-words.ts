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
  answerCall: 'Answered a call',
  castCharacter: 'Cast a character',
  changeMember: 'Changed a member',
  changeProduction: 'Changed the production',
  createProduction: 'Started the production',
  discardScreenplayImport: 'Discarded a screenplay',
  editScene: 'Edited a scene',
  importPeople: 'Imported people',
  inviteMember: 'Invited a member',
  makePersonalLink: 'Made a personal link',
  publishSchedule: 'Published the schedule',
  removeDepartment: 'Removed a department',
  removeLocation: 'Removed a location',
  removeMember: 'Removed a member',
  removePerson: 'Took off the production',
  resendDelivery: 'Sent again',
  restorePerson: 'Brought back',
  revokePersonalLinks: 'Revoked personal links',
  saveDepartment: 'Saved a department',
  saveLocation: 'Saved a location',
  savePerson: 'Saved a person',
  sendScreenplay: 'Brought a screenplay',
  undoPeopleImport: 'Took an import back',
  withdrawInvitation: 'Took an invitation back',
}

function spaced(operation: string) {
  const text = operation.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
