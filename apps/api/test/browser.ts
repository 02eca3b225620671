/** Somebody's browser: keeps cookies, speaks GraphQL as the screens do. */
export interface Browser {
  /** The answer's data; throws with the messages when there are errors. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
  /** The whole answer, errors and all. */
  send(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>
  fetch(path: string, init?: RequestInit): Promise<Response>
  readonly cookies: Map<string, string>
}

export interface GraphqlAnswer {
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

export function openBrowser(url: string, always: Readonly<Record<string, string>> = {}): Browser {
  const cookies = new Map<string, string>()
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ ...always, ...(init.headers as Record<string, string> | undefined) })
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(`${url}${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  const send = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<GraphqlAnswer> => {
    const response = await request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as Partial<GraphqlAnswer>
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
  }
  const ask = async <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> => {
    const answer = await send(query, variables)
    if (answer.errors.length > 0) throw new Error(answer.errors.map((error) => error.message).join('\n'))
    return answer.data as Data
  }
  return { ask, send, fetch: request, cookies }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  const gone = attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')
  if (gone) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}
