/** A request that must be refused before anything of it runs. */
export interface Abuse {
  readonly name: string
  readonly body: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly path?: string
}

const repeated = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ')
const nested = (depth: number, open: string, inner: string) => `${open.repeat(depth)}${inner}${' }'.repeat(depth)}`
const query = (name: string, document: string, more: object = {}): Abuse => ({ name, body: JSON.stringify({ query: document, ...more }) })

const HEAVY = '__typename { production: productions { productions } }'

const TOO_MUCH: readonly Abuse[] = [
  query('16 aliases', `{ ${repeated(16, (index) => `a${index}: productions { productionId }`)} }`),
  query('500 aliases', `{ ${repeated(500, (index) => `a${index}: productions { title }`)} }`),
  query('16 aliases within a field', `{ productions { ${repeated(16, (index) => `a${index}: title`)} } }`),
  query('16 aliases in a fragment', `{ ...F } fragment F on Query { ${repeated(16, (index) => `a${index}: productions { title }`)} }`),
  query('1,001 tokens', `{ productions { ${repeated(1001, () => 'title')} } }`),
  query('1,001 tokens of introspection', `{ ${repeated(251, () => '__schema { __typename }')} }`),
  query('tokens in an argument', `mutation { castCharacter(input: {productionId: "x", name: "y", personId: [${repeated(1000, () => '1')}]}) { character { name } } }`),
  query('10,000 tokens without a comma', `{${'a'.split('').concat(Array(10_000).fill(' a')).join('')}}`),
  query('21 directives', `{ productions { title ${repeated(21, () => '@include(if: true)')} } }`),
  query('10,000 directives', `{ productions { title ${'@a'.repeat(10_000)} } }`),
  query('unknown directives, 21', `query ${repeated(21, (index) => `@x${index}`)} { productions { title } }`),
  query('directives over many fields', `{ productions { ${repeated(21, () => 'title @skip(if: false)')} } }`),
  query('lists within lists', `{ productions { ${repeated(60, () => 'departments { name } locations { name } units { name }')} } }`),
  query('a cost above the limit by fragments', `{ ...A ...A ...A } fragment A on Query { ${repeated(14, () => 'productions { ...B ...B }')} } fragment B on Production { ${repeated(12, () => 'departments { ...C } locations { name address notes }')} } fragment C on Department { name position callOffset }`),
  query('introspection that goes in circles', `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } }`),
  query('introspection 40 deep', `{ __schema { types { ${nested(40, 'fields { type { ', 'name }')} } } }`),
]

const NOT_GRAPHQL: readonly Abuse[] = [
  query('a fragment that holds itself', '{ ...F } fragment F on Query { ...F }'),
  query('fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }'),
  query('a fragment that holds itself further down', '{ productions { ...P } } fragment P on Production { departments { name } ...P }'),
  query('a field that is not there', `{ ${HEAVY} }`),
  query('12 levels', nested(12, '{ productions ', '{ title }')),
  query('brackets, 5,000 deep', nested(5000, '{ a ', '{ b }')),
  query('lists in an argument, 400 deep', `{ production(productionId: ${'['.repeat(400)}${']'.repeat(400)}) { title } }`),
  query('no document', ''),
  query('a document of spaces', '   '),
  query('no operation', 'fragment F on Query { __typename }'),
  query('two operations and none chosen', 'query A { __typename } query B { __typename }'),
  query('an operation that is not there', 'query A { __typename }', { operationName: 'B' }),
  query('a number as document', '{', { query: 1 }),
  query('variables that are a list', '{ __typename }', { variables: [1] }),
  query('variables that are text', '{ __typename }', { variables: 'x' }),
  query('a variable that is not given', 'query ($id: ID!) { production(productionId: $id) { title } }'),
  query('an object where an id belongs', 'query ($id: ID!) { production(productionId: $id) { title } }', { variables: { id: { $ne: null } } }),
  query('a list where an id belongs', 'query ($id: ID!) { production(productionId: $id) { title } }', { variables: { id: ['a', 'b'] } }),
  query('two doors in one document', 'mutation { a: signOut { sessions } b: signOut { sessions } }'),
  query('a door behind a fragment', 'mutation { ...F signOut { sessions } } fragment F on Mutation { confirmSignUp(token: "x") { __typename } }'),
  query('a subscription whose condition has no value', 'subscription ($v: Boolean!) { draftMoved(draftId: "1") @include(if: $v) { version } }'),
  query('a subscription without a socket', 'subscription { draftMoved(draftId: "1") { version } }'),
]

const json = { 'content-type': 'application/json' }
const SIGN_OUT = 'mutation { signOut { sessions } }'
const NOT_THIS_WAY: readonly Abuse[] = [
  { name: 'an array of requests', body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]) },
  { name: 'an array of one', body: JSON.stringify([{ query: '{ __typename }' }]) },
  { name: '1,000 requests in an array', body: JSON.stringify(Array(1000).fill({ query: '{ __typename }' })) },
  { name: 'a mutation by GET', method: 'GET', path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}`, headers: json, body: '' },
  { name: 'a mutation by GET from a page', method: 'GET', path: `/graphql?query=${encodeURIComponent(SIGN_OUT)}`, headers: { 'sec-fetch-mode': 'no-cors' }, body: '' },
  { name: 'a query by GET without the header', method: 'GET', path: `/graphql?query=${encodeURIComponent('{ __typename }')}`, headers: {}, body: '' },
  { name: 'text/plain', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: SIGN_OUT }) },
  { name: 'a form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${encodeURIComponent(SIGN_OUT)}` },
  { name: 'a form with files', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: SIGN_OUT })}\r\n--x--\r\n` },
  { name: 'no content type', headers: { 'content-type': '' }, body: JSON.stringify({ query: SIGN_OUT }) },
  { name: 'a body of 155 KB', body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(155_000)}` }) },
  { name: 'variables of 200 KB', body: JSON.stringify({ query: 'query ($id: ID!) { production(productionId: $id) { title } }', variables: { id: 'x'.repeat(200_000) } }) },
  { name: 'broken JSON', body: '{"query": "{ __typename }"' },
  { name: 'nothing', body: '' },
  { name: 'a prototype', body: '{"query":"{ __typename }","__proto__":{"isAdmin":true}}' },
  { name: 'PUT', method: 'PUT', body: JSON.stringify({ query: '{ __typename }' }) },
  { name: 'DELETE', method: 'DELETE', body: JSON.stringify({ query: '{ __typename }' }) },
]

export const ABUSES: readonly Abuse[] = [...TOO_MUCH, ...NOT_GRAPHQL, ...NOT_THIS_WAY]
