/** Use cases answer with `kind`, the name of the type in the contract's union. */
interface Answer {
  readonly kind: string
}

const UNIONS = [
  'SignInResult', 'EnterResult', 'ChangePasswordResult', 'TotpResult', 'InviteMemberResult', 'ChangeMemberResult', 'RemoveMemberResult',
  'ChangeProductionResult', 'RemoveDepartmentResult', 'SaveLocationResult', 'RemoveLocationResult', 'SavePersonResult', 'ImportPeopleResult',
  'AcceptScreenplayImportResult', 'EditSceneResult', 'SaveElementResult', 'MergeElementsResult', 'UndoMergeElementsResult', 'RemoveElementResult', 'SetSceneElementResult',
  'SaveAvailabilityResult', 'RemoveAvailabilityResult', 'SaveElementEventResult', 'RemoveElementEventResult', 'SaveSceneOrderResult', 'RemoveSceneOrderResult',
  'EditDraftResult', 'RemoveDraftResult', 'MoveScenesToUnitResult', 'RemoveUnitResult', 'PublishScheduleResult', 'ResendDeliveryResult', 'HoldDeliveriesResult',
  'SaveContactPreferenceResult', 'RecordSmsConsentResult',
  'AssignProblemResult', 'ResolveProblemResult', 'RecordPhoneAnswerResult', 'CorrectPhoneResult', 'SaveEscalationResult', 'SaveSheetDetailsResult', 'SheetStandingResult', 'IssueCallSheetResult', 'SaveSheetSettingsResult',
] as const

/** Resolves every union by the answer's kind. The schema refuses to start should a union be named here that it does not have. */
export function unionTypeNames(): Record<string, { __resolveType(answer: Answer): string }> {
  return Object.fromEntries(UNIONS.map((name) => [name, { __resolveType: (answer: Answer) => answer.kind }]))
}
