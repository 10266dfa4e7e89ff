import { isCodeHolder } from '../core/actor.ts'
import type { NodeFacts, Operation } from '../core/operation.ts'
import { languages, type Language } from '../core/words.ts'
import { isKey, wordsIn } from '../domains/words.ts'
import { methodsOf, openOn, takesFile } from './open.ts'
import { own, shapeOf, type Shape } from './shape.ts'

const problems = { 400: 'Unreadable', 401: 'Unknown', 403: 'Forbidden', 404: 'Missing', 409: 'Conflict', 413: 'Large', 415: 'ContentType', 422: 'Invalid', 429: 'Limited', 503: 'Unavailable' } as const
const told: Readonly<Record<keyof typeof problems, string>> = {
  400: 'The input cannot be read', 401: 'Nobody is known by this token or code', 403: 'This is for other roles, or outside the scope of the token',
  404: 'Nothing that you may see', 409: 'Something else came first; `now` holds what stands', 413: 'Larger than 1 MB (a file: 25 MB)', 415: 'Not JSON (a file: compressed on the way)',
  422: 'Some fields cannot be used; `fields` says why', 429: 'Too many attempts', 503: 'The database is gone or full',
}

/** The name of the response that describes a status, where a problem's `type` leads. */
export const typeOf = (status: number): string => {
  const name = Object.entries(problems).find(([one]) => Number(one) === status)?.[1]
  return name ? `/api/openapi.json#/components/responses/${name}` : 'about:blank'
}

/** What a button and the help call an operation, in a reader's language; its English sentence where there are no words. */
export const doesOf = ({ name, does }: Pick<Operation, 'name' | 'does'>, language: Language): string => {
  const key = `${name.replaceAll('/', '.')}.does`
  return isKey(key) ? wordsIn(language)(key) : does
}

/** The whole API as OpenAPI 3.1, drawn from the operations themselves. In: the node's own address, and its kind. */
export function openApi(language: Language, { url, kind }: Pick<NodeFacts, 'url' | 'kind'>) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hamroh', version: '1',
      description: 'Every operation of Hamroh by HTTP. A write takes an Idempotency-Key: the same key and input again give the same result.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url }],
    paths: Object.fromEntries(openOn(kind).map((operation) => (takesFile(operation) ? [operation.name === 'files/put' ? '/files' : `/api/${operation.name}`, putOf(operation, language)] : [`/api/${operation.name}`, pathOf(operation, language)]))),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of a member of staff, with a scope and an end.' },
        code: { type: 'apiKey', in: 'header', name: 'Hamroh-Code', description: 'The code that one who asked for help was given.' },
      },
      schemas: {
        Problem: {
          type: 'object', required: ['type', 'title', 'status', 'detail'],
          properties: {
            type: { type: 'string', format: 'uri-reference' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' },
            fields: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }, now: { description: 'What stands now' },
          },
        },
      },
      responses: Object.fromEntries(Object.entries(problems).map(([status, name]) => [name, {
        description: told[Number(status) as keyof typeof told],
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }])),
    },
  }
}

function pathOf(operation: Operation, language: Language) {
  const shape = shapeOf(operation)
  const [tag = ''] = operation.name.split('/')
  const about = { tags: [tag], summary: doesOf(operation, language), description: describe(operation), security: securityOf(operation), responses: responsesOf(operation) }
  const id = operation.name.replaceAll('/', '.')
  return Object.fromEntries(methodsOf(operation).map((method) => [method.toLowerCase(), method === 'GET'
    ? { operationId: `${id}.get`, ...about, parameters: [spoken, ...queryOf(shape)] }
    : {
      operationId: id, ...about, parameters: operation.kind === 'write' ? [spoken, onceOnly] : [spoken],
      requestBody: { required: (shape.required ?? []).length > 0, content: { 'application/json': { schema: shape } } },
    }]))
}

/** What takes a file takes its bytes; what else it takes stands in the address. */
const putOf = (operation: Operation, language: Language) => ({
  put: {
    operationId: operation.name.replaceAll('/', '.'), tags: [operation.name.split('/')[0] ?? ''], summary: doesOf(operation, language), security: securityOf(operation),
    description: operation.name === 'files/put' ? `${describe(operation)} The scope of a token has to cover files/*. The answer has the id that operations take; it is good for a day.` : describe(operation),
    parameters: [spoken, onceOnly, named, ...queryOf(shapeOf(operation)).filter(({ schema }) => schema.format !== 'binary')],
    requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
    responses: { 201: { description: 'Taken', content: { 'application/json': { schema: {} } } }, ...refusals },
  },
})
const named = { name: 'Content-Disposition', in: 'header', schema: { type: 'string' }, description: 'The name of the file: attachment; filename*=UTF-8\'\'...' }

const spoken = { name: 'Accept-Language', in: 'header', schema: { type: 'string', enum: languages }, description: 'The language of what is said' }
const onceOnly = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', format: 'uuid' }, description: 'The same key and input again give the same result' }

const queryOf = (shape: Shape) => Object.keys(shape.properties ?? {}).map((name) => ({
  name, in: 'query', required: shape.required?.includes(name) ?? false, schema: own(shape.properties, name) ?? {},
}))

const describe = ({ does, who, limit }: Operation) =>
  [`${does}.`, `For: ${who.join(', ')}.`, limit ? `At most ${limit.times} times in ${limit.seconds} seconds from one address.` : ''].filter(Boolean).join(' ')

const securityOf = ({ who }: Operation) => who.includes('visitor') ? []
  : [...(who.some((one) => !isCodeHolder(one) && !one.startsWith('robot ')) ? [{ token: [] }] : []), ...(who.some(isCodeHolder) ? [{ code: [] }] : [])]

const refusals = Object.fromEntries(Object.entries(problems).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]))

const responsesOf = ({ gives }: Operation) => ({
  200: gives === 'file' ? { description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } : { description: 'Done', content: { 'application/json': { schema: {} } } },
  ...refusals,
})
