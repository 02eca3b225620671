import type { APIRequestContext, BrowserContext } from 'playwright-core'
import { accounts, demoPassword, production } from '@callboard/example-film'
import type { DemoIds, Screen } from './screens.js'

const ROLE = { coordinator: 'coordinator', producer: 'owner', crew: 'crew', client: 'client' } as const

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }'

/** Signs a window in as one of the demonstration's people. */
export async function signInAs(context: BrowserContext, url: string, who: NonNullable<Screen['as']>): Promise<void> {
  if (who === 'nobody') return
  const account = accounts.find((one) => one.role === ROLE[who])!
  const answer = await ask<{ signIn: { __typename: string } }>(context.request, url, SIGN_IN, { input: { email: account.email, password: demoPassword } })
  if (answer.signIn.__typename !== 'SignedIn') throw new Error(`${account.name} cannot sign in: ${answer.signIn.__typename}`)
}

const IDS = 'query Ids($productionId: ID!) { callSheets(productionId: $productionId) { callSheetId dayNumber } revisions(productionId: $productionId) { revisionId } }'

/** Tomorrow's call sheet and the newest revision. */
export async function demoIds(context: BrowserContext, url: string): Promise<DemoIds> {
  const answer = await ask<{ callSheets: { callSheetId: string; dayNumber: number }[]; revisions: { revisionId: string }[] }>(
    context.request, url, IDS, { productionId: production.productionId },
  )
  const sheet = answer.callSheets.find((one) => one.dayNumber === 5) ?? answer.callSheets[0]!
  return { callSheetId: sheet.callSheetId, revisionId: answer.revisions[0]!.revisionId }
}

async function ask<Data>(request: APIRequestContext, url: string, query: string, variables: object): Promise<Data> {
  const response = await request.post(`${url}/graphql`, { data: { query, variables } })
  const body = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] }
  if (!body.data || body.errors) throw new Error(body.errors?.map((error) => error.message).join('\n') ?? 'no data')
  return body.data
}

/** Asks as whoever is signed in. */
export function askOf(request: APIRequestContext, url: string) {
  return <Data>(query: string, variables: object) => ask<Data>(request, url, query, variables)
}

const LINK = 'mutation Link($personId: ID!) { makePersonalLink(personId: $personId) { url } }'

/** A personal link of somebody of the production, made by the coordinator. */
export async function personalLinkOf(context: BrowserContext, url: string, personId: string): Promise<string> {
  return (await ask<{ makePersonalLink: { url: string } }>(context.request, url, LINK, { personId })).makePersonalLink.url
}
