import { InMemoryCache } from '@apollo/client'

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
    },
  })
}

/** Things that are the same thing wherever they are shown, and the field that says so. */
const identities: Record<string, string> = {
  CallSheetHead: 'callSheetId',
  Delivery: 'deliveryId',
  Department: 'departmentId',
  Draft: 'draftId',
  Invitation: 'invitationId',
  Location: 'locationId',
  Membership: 'membershipId',
  Notice: 'noticeId',
  Organization: 'organizationId',
  OutboxMail: 'outboxMailId',
  Person: 'personId',
  Production: 'productionId',
  RevisionHead: 'revisionId',
  Scene: 'sceneId',
  ScreenplayImport: 'screenplayImportId',
  Session: 'sessionId',
  SignedInMember: 'membershipId',
  Unit: 'unitId',
}
