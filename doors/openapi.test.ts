import { expect, test } from 'vitest'
import { z } from 'zod'
import { livesOn } from '../core/kinds.ts'
import { operations } from '../domains/operations.ts'
import { wordsIn } from '../domains/words.ts'
import { takesFile } from './open.ts'
import { openApi, typeOf } from './openapi.ts'

const Call = z.object({
  operationId: z.string(), summary: z.string().min(3), security: z.array(z.record(z.string(), z.array(z.never()))),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['query', 'header']), required: z.boolean().optional(), schema: z.record(z.string(), z.unknown()) })),
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: z.looseObject({ type: z.literal('object') }) }) }) }).optional(),
})
const document = openApi('uz', { url: 'http://127.0.0.1:3000', kind: 'helpers' })
const { '/files': files, '/api/programmes/imports/bring': iati, '/api/programmes/tables/bring': table } = document.paths
const others = Object.fromEntries(Object.entries<object>(document.paths).filter(([, path]) => !('put' in path)))
const paths = z.record(z.string(), z.record(z.enum(['get', 'post']), Call.optional())).parse(JSON.parse(JSON.stringify(others)))

test('tells of every operation that is not reserved to robots, and of no other', () => {
  const open = operations.filter((one) => one.who.some((who) => !who.startsWith('robot ')) && livesOn('helpers', one.name) && !takesFile(one)).map(({ name }) => `/api/${name}`)
  expect(Object.keys(paths).sort()).toEqual(open.sort())
  expect(Object.keys(paths)).not.toContain('/api/journal/seal')
})

test('reads can be asked by GET, but for what asks about a person; writes only by POST with a key', () => {
  for (const { name, kind, asks } of operations) {
    const path = paths[`/api/${name}`]
    if (!path) continue
    expect([name, path.get !== undefined]).toEqual([name, kind !== 'write' && asks === undefined])
    expect([name, path.post?.parameters.some((one) => one.name === 'Idempotency-Key')]).toEqual([name, kind === 'write'])
  }
})

test('what takes a file takes its bytes, at an address of its own; what gives one says so', () => {
  expect(files).toMatchObject({ put: { operationId: 'files.put', security: [{ token: [] }], requestBody: { content: { 'application/octet-stream': { schema: { format: 'binary' } } } } } })
  expect(iati).toMatchObject({ put: { operationId: 'programmes.imports.bring', tags: ['programmes'] } })
  expect(table).toMatchObject({ put: { parameters: expect.arrayContaining([expect.objectContaining({ name: 'programme', in: 'query', required: true })]) } })
  expect(document.paths['/api/people/documents/open']).toMatchObject({ get: { responses: { 200: { content: { '*/*': { schema: { format: 'binary' } } } } } } })
})

test('an operation id is there once, and every reference leads somewhere', () => {
  const ids = Object.values(paths).flatMap(({ get, post }) => [get, post]).flatMap((one) => one?.operationId ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const text = JSON.stringify(document)
  for (const [, reference = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = reference.split('/').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), document)
    expect([reference, found !== undefined]).toEqual([reference, true])
  }
  expect(Object.keys(document.components.responses)).toContain(typeOf(409).split('/').at(-1))
})

test('says who may, in the way that a program has to show it, and speaks the language that was asked for', () => {
  expect(paths['/api/cases/requests/ask']?.post?.security).toEqual([])
  expect(paths['/api/cases/requests/take']?.post).toMatchObject({ security: [{ token: [] }], summary: wordsIn('uz')('cases.requests.take.does') })
  expect(paths['/api/cases/requests/read']?.get?.security).toEqual([{ code: [] }])
  expect(paths['/api/cases/requests/revoke-code']?.post?.security).toEqual([{ token: [] }, { code: [] }])
})
