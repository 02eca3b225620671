import type { Browser } from './browser.js'

const ELEMENT = 'elementId category name aliases boardId personId allowHold allowDrop minimumDropDays dayRate version'
const SCENE = 'sceneId scriptDay elements { elementId category label quantity }'

/** The mutations of the breakdown with everything they answer. */
export const BREAKDOWN_DOCUMENTS = {
  saveElement: `mutation S($input: SaveElementInput!) { saveElement(input: $input) { __typename ... on ElementSaved { element { ${ELEMENT} } } ... on ElementChangedMeanwhile { element { ${ELEMENT} } }
    ... on BoardIdTaken { element { name } } ... on ElementNameTaken { element { name } } } }`,
  mergeElements: `mutation M($input: MergeElementsInput!) { mergeElements(input: $input) { __typename ... on ElementsMerged { elementId element { ${ELEMENT} } merge { elementMergeId name } } ... on ElementChangedMeanwhile { element { name } } } }`,
  undoMergeElements: `mutation U($elementMergeId: ID!) { undoMergeElements(elementMergeId: $elementMergeId) { __typename ... on MergeUndone { element { ${ELEMENT} } into { ${ELEMENT} } } ... on MergeNotUndone { name reason } } }`,
  removeElement: 'mutation R($input: RemoveElementInput!) { removeElement(input: $input) { __typename ... on ElementRemoved { elementId } ... on ElementChangedMeanwhile { element { version } } } }',
  restoreElement: `mutation R($elementId: ID!) { restoreElement(elementId: $elementId) { element { ${ELEMENT} } } }`,
  addElementToScene: `mutation A($input: AddElementToSceneInput!) { addElementToScene(input: $input) { element { ${ELEMENT} } scene { ${SCENE} } } }`,
  setSceneElement: `mutation S($input: SetSceneElementInput!) { setSceneElement(input: $input) { __typename ... on SceneElementSet { scene { ${SCENE} } } ... on SceneElementChangedMeanwhile { scene { ${SCENE} } } } }`,
  linkElements: 'mutation L($input: LinkElementsInput!) { linkElements(input: $input) { link { elementId linkedElementId } } }',
  unlinkElements: 'mutation U($input: LinkElementsInput!) { unlinkElements(input: $input) { link { elementId linkedElementId } } }',
  saveAvailability: `mutation S($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { __typename
    ... on AvailabilitySaved { availability { availabilityId from to kind note version } } ... on AvailabilityChangedMeanwhile { availability { version } } } }`,
  removeAvailability: `mutation R($availabilityId: ID!, $expectedVersion: Int!) { removeAvailability(availabilityId: $availabilityId, expectedVersion: $expectedVersion) { __typename } }`,
  saveElementEvent: `mutation S($input: SaveElementEventInput!) { saveElementEvent(input: $input) { __typename
    ... on ElementEventSaved { event { elementEventId date kind version } } ... on ElementEventThereAlready { event { elementEventId } } ... on ElementEventChangedMeanwhile { event { version } } } }`,
  removeElementEvent: 'mutation R($elementEventId: ID!, $expectedVersion: Int!) { removeElementEvent(elementEventId: $elementEventId, expectedVersion: $expectedVersion) { __typename } }',
  saveSceneOrder: `mutation S($input: SaveSceneOrderInput!) { saveSceneOrder(input: $input) { __typename
    ... on SceneOrderSaved { order { sceneOrderId kind version } } ... on SceneOrderContradicts { orders { firstSceneId secondSceneId } } ... on SceneOrderChangedMeanwhile { order { version } } } }`,
  removeSceneOrder: 'mutation R($sceneOrderId: ID!, $expectedVersion: Int!) { removeSceneOrder(sceneOrderId: $sceneOrderId, expectedVersion: $expectedVersion) { __typename } }',
  saveCategoryColour: 'mutation C($input: SaveCategoryColourInput!) { saveCategoryColour(input: $input) { categoryColours { category colour } } }',
} as const

export type BreakdownOperation = keyof typeof BREAKDOWN_DOCUMENTS

/** What tests look at, whatever the type of the answer. */
export interface BreakdownAnswer {
  readonly __typename: string
  readonly elementId: string
  readonly element: ToldElement
  readonly merge: { readonly elementMergeId: string }
  readonly scene: { readonly elements: readonly { readonly elementId: string; readonly label: string; readonly quantity: number }[] }
  readonly availability: { readonly availabilityId: string; readonly version: number }
  readonly event: { readonly elementEventId: string; readonly version: number }
  readonly order: { readonly sceneOrderId: string; readonly version: number }
  readonly orders: readonly object[]
  readonly link: object
  readonly categoryColours: readonly { readonly category: string; readonly colour: string }[]
}

export interface ToldElement {
  readonly elementId: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly boardId: string | null
  readonly personId: string | null
  readonly version: number
}

/** Asks for a change of the breakdown: with an input where the operation takes one, else with the variables as they are. */
export async function change(browser: Browser, operation: BreakdownOperation, given: object): Promise<BreakdownAnswer> {
  const answer = await browser.ask<Record<string, BreakdownAnswer>>(BREAKDOWN_DOCUMENTS[operation], variablesOf(operation, given))
  return answer[operation]!
}

/** The code of the error such a change ends in, or undefined. */
export async function refusalOf(browser: Browser, operation: BreakdownOperation, given: object): Promise<unknown> {
  const { errors } = await browser.send(BREAKDOWN_DOCUMENTS[operation], variablesOf(operation, given))
  return errors[0]?.extensions?.code
}

function variablesOf(operation: BreakdownOperation, given: object): Record<string, unknown> {
  return BREAKDOWN_DOCUMENTS[operation].includes('$input') ? { input: given } : { ...given }
}
