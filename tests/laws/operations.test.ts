import { expect, test } from 'vitest'
import type { Operation } from '../../core/operation.ts'
import { deskLanguages } from '../../core/words.ts'
import { isForRobots, methodsOf } from '../../doors/open.ts'
import { shapeOf, type Shape } from '../../doors/shape.ts'
import { commandNamed, commands, operationNamed, operations } from '../../domains/operations.ts'
import { words } from '../../domains/words.ts'
import { lines, read, sources } from './sources.ts'

/** The operations as their files tell them: name and file. */
const written = sources.filter((file) => file.startsWith('domains/')).flatMap((file) =>
  [...read(file).matchAll(/\b(?:read|write|pure)\(\{\s*name: '([^']+)'/g)].map(([, name = '']) => ({ name, file })))

test('an operation is named after its file, and is the only one in it', () => {
  expect(written.length).toBeGreaterThan(50)
  expect(written.filter(({ name, file }) => file !== `domains/${name}.ts`)).toEqual([])
})

test('every operation is in the registry, once', () => {
  expect(operations.map(({ name }) => name).sort()).toEqual(written.map(({ name }) => name).sort())
  expect(operations.filter((operation) => operationNamed(operation.name) !== operation)).toEqual([])
})

test('a command on the node itself is named after its file, is in the registry once, and says what it does in the languages of the command', () => {
  const found = sources.filter((file) => file.startsWith('domains/')).flatMap((file) => [...read(file).matchAll(/\bcommand\(\{\s*name: '([^']+)'/g)].map(([, name = '']) => ({ name, file })))
  expect(found.filter(({ name, file }) => file !== `domains/${name}.ts`)).toEqual([])
  expect(commands.map(({ name }) => name).sort()).toEqual(found.map(({ name }) => name).sort())
  expect(commands.filter((command) => commandNamed(command.name) !== command || operationNamed(command.name) || !/^[A-Z].*[^.]$/.test(command.does))).toEqual([])
  for (const language of deskLanguages)
    expect(commands.map(({ name }) => `${name.replaceAll('/', '.')}.does`).filter((key) => !Object.hasOwn(words[language], key))).toEqual([])
})

test('every operation can be tried by somebody, and says what it does in every language of the desk', () => {
  expect(operations.filter(({ who, does }) => who.length === 0 || !/^[A-Z].*[^.]$/.test(does)).map(({ name }) => name)).toEqual([])
  for (const language of deskLanguages)
    expect(operations.map(({ name }) => `${name.replaceAll('/', '.')}.does`).filter((key) => !Object.hasOwn(words[language], key))).toEqual([])
})

test('an input takes what it names and nothing else', () =>
  expect(operations.filter((operation) => operation.input.safeParse({ ...{}, nobodyEverAskedForThis: 1 }).success).map(({ name }) => name)).toEqual([]))

test('who changes a record that has versions says which one she saw', () => {
  const versioned = [...read('database/migrations/002-way.sql').matchAll(/create table "?(\w+)"? \(([\s\S]*?)\n\);/g)]
    .flatMap(([, table = '', columns = '']) => (/^ {2}version integer/m.test(columns) ? [table] : []))
  expect(versioned).toEqual(expect.arrayContaining(['person', 'safe_contact', 'case', 'plan_step', 'task']))
  /** None edits what somebody else wrote: the first adds to a case that it locks, the second takes everything away, the third only changes whose it is, the fourth how it was made findable, the next two whether it was compared with others, the last adds what a paper says and the file did not. */
  const adding = ['domains/cases/change.ts', 'domains/people/erase.ts', 'domains/cases/hand-over-all.ts', 'domains/people/search/keep.ts', 'domains/people/duplicates/look.ts', 'domains/people/duplicates/again.ts', 'domains/people/papers/count-change.ts']
  const changes = new RegExp(`\\.updateTable\\('(${versioned.join('|')})( as \\w+)?'\\)`)
  const edits = sources.filter((file) => file.startsWith('domains/') && changes.test(read(file)))
  expect(edits.length).toBeGreaterThanOrEqual(6)
  expect(edits.filter((file) => !adding.includes(file) && !/\bseen\b/.test(read(file)))).toEqual([])
  expect(written.filter(({ name, file }) => edits.includes(file) && !adding.includes(file) && !Object.hasOwn(inputOf(name).properties ?? {}, 'seen'))).toEqual([])
})
const inputOf = (name: string): Shape => {
  const found = operationNamed(name)
  return found ? shapeOf(found) : {}
}

test('nothing that one asks by GET takes a person’s name', () => {
  /** What looks through the public register, where nobody who was helped is. */
  const known = ['directory/list-organisations text', 'programmes/list words', 'programmes/show code', 'sources/about subject', 'sources/search words', 'events/list words', 'events/list series', 'events/list programme', 'events/show code']
  const name = 'Каримова Гулнора'
  const takes = (operation: Operation, field: string) => [name, [name]].some((value) =>
    !operation.input.safeParse({ [field]: value }).error?.issues.some(({ path }) => path[0] === field))
  const found = operations.filter((operation) => !isForRobots(operation) && methodsOf(operation).includes('GET'))
    .flatMap((operation) => Object.keys(shapeOf(operation).properties ?? {}).filter((field) => takes(operation, field)).map((field) => `${operation.name} ${field}`))
  expect(found.filter((one) => !known.includes(one))).toEqual([])
})

test('an address of a page holds a language, an id, a code of the register or a secret that opens once, never a name', () => {
  const held = [...read('web/routes.ts').matchAll(/['/]:(\w+)/g)].map(([, name = '']) => name)
  const known = ['language', 'organisation', 'account', 'code', 'secret', 'request', 'person', 'other', 'case', 'referral', 'parcel', 'basis', 'programme', 'task', 'step', 'token', 'need', 'release', 'complaint', 'measure', 'document', 'import', 'appointment', 'event', 'registration', 'application', 'body', 'deed', 'outcome', 'reference', 'list', 'shape', 'suggestion', 'year', 'report', 'statement', 'procedure', 'file', 'form', 'envelope', 'arrival', 'meeting', 'linking', 'number', 'paper']
  expect([...new Set(held)].filter((name) => !known.includes(name))).toEqual([])
})

test('one use-case is one short file', () =>
  expect(written.map(({ file }) => file).filter((file) => lines(file) > 150)).toEqual([]))
