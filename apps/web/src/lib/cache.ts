import { type FieldMergeFunction, InMemoryCache, type Reference, type StoreObject } from '@apollo/client'

/** What is known already: one copy of each thing, by its own identity. */
export function makeCache(): InMemoryCache {
  return new InMemoryCache({
    dataIdFromObject: ({ __typename, ...fields }) => {
      const key = __typename && identities[__typename]
      const id = key ? fields[key] : undefined
      return id === undefined ? undefined : `${__typename}:${String(id)}`
    },
    typePolicies: {
      Viewer: { keyFields: [] },
      Production: { fields: { standing: { merge: true } } },
      Scene: { fields: { elements: { merge: needsMerged } } },
    },
  })
}

/** What a scene needs is asked for in more or less detail: what one screen knows of an element in a scene is not forgotten for another's answer. */
const needsMerged: FieldMergeFunction<readonly (Reference | StoreObject)[]> = (existing = [], incoming, { readField, mergeObjects }) => {
  const known = new Map(existing.map((need) => [readField('elementId', need), need]))
  return incoming.map((need) => {
    const before = known.get(readField('elementId', need))
    return before === undefined ? need : mergeObjects(before, need)
  })
}

/** Things that are the same thing wherever they are shown, and the field that says so. */
const identities: Record<string, string> = {
  Availability: 'availabilityId',
  Breakdown: 'productionId',
  BreakdownPerson: 'personId',
  CallSheetHead: 'callSheetId',
  ContactPreference: 'personId',
  Delivery: 'deliveryId',
  Department: 'departmentId',
  Draft: 'draftId',
  Element: 'elementId',
  ElementEvent: 'elementEventId',
  Invitation: 'invitationId',
  Location: 'locationId',
  Membership: 'membershipId',
  NamedCopies: 'callSheetId',
  Notice: 'noticeId',
  Notification: 'deliveryId',
  Organization: 'organizationId',
  OutboxMail: 'outboxMailId',
  Person: 'personId',
  Problem: 'problemId',
  ProblemList: 'productionId',
  Production: 'productionId',
  RevisionHead: 'revisionId',
  Scene: 'sceneId',
  SceneOrder: 'sceneOrderId',
  ScreenplayImport: 'screenplayImportId',
  Session: 'sessionId',
  SignedInMember: 'membershipId',
  Unit: 'unitId',
}
