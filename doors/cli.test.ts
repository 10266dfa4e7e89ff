import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HamrohNode } from '../core/node.ts'
import { makeToken } from '../domains/directory/index.ts'
import { aloneNamed, namesAlone } from '../domains/alone.ts'
import { commandNamed, operationNamed, operations } from '../domains/operations.ts'
import { makeWorld, type World } from '../tests/world.ts'
import { main } from './cli.ts'
import { reserved } from './flags.ts'
import { shapeOf } from './shape.ts'

let world: World
const folder = mkdtempSync(join(tmpdir(), 'hamroh-cli-'))
beforeAll(async () => { world = await makeWorld() })
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The world's node, lent to a command: closing it is the test's business. */
const lent = (opened: string[]): HamrohNode => new Proxy(world.node, {
  get(node, name) {
    if (name === 'close') return async () => void opened.push('closed')
    const value: unknown = Reflect.get(node, name, node)
    return typeof value === 'function' ? value.bind(node) : value
  },
})

/** Runs a command. Out: how it ended, what it wrote where, and whether it opened the node. */
async function call(words: readonly string[], { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {}) {
  const out: string[] = []
  const err: string[] = []
  const opened: string[] = []
  const exit = await main(words, {
    env, folder, input: () => input, out: (text) => void out.push(text), err: (text) => void err.push(text),
    open: async () => {
      opened.push('opened')
      return lent(opened)
    },
  })
  const json: unknown = exit === 0 && out[0]?.startsWith('{') ? JSON.parse(out[0]) : undefined
  return { exit, out: out.join('\n'), err: err.join('\n'), json, opened }
}
const asWorker = (...words: string[]) => call([...words, '--as', 'worker of Yoʻldosh'])
const asking = (...more: string[]) => ['cases/requests/ask', '--organisation', world.osh.organisation, '--language', 'uz', '--account', 'Pasportni olib qoʻyishgan', '--reach', 'not at all', ...more]

describe('what can be done', () => {
  test('without words it lists every operation that a person can call, with what it does', async () => {
    const { exit, out, opened } = await call([])
    expect([exit, opened]).toEqual([0, []])
    expect(out).toMatch(/cases\/requests\/take +Take this request/)
    expect(out).toContain('journal/verify')
    expect(out).not.toContain('journal/seal')
    expect((await call([], { env: { LANG: 'ru_RU.UTF-8' } })).out).toContain('Что умеет Hamroh')
    expect((await call(['--language', 'uz'], { env: { LANG: 'ru_RU.UTF-8' } })).out).toContain('Hamroh nimalarni qila oladi')
  })
  test('the help of one operation is drawn from its schema', async () => {
    const { exit, out, opened } = await call(['cases/requests/ask', '--help'])
    expect([exit, opened]).toEqual([0, []])
    for (const told of ['--organisation <id of organisation>', '--about <myself|someone else>', '--language <en|ru|uz|tg|ky>', '--danger <true|', '--troubles <pay withheld|']) expect(out).toContain(told)
    expect((await call(['people/record', '--help'])).out).toContain('--names.0.text')
  })
  test('every operation has a help, and no field has the name of a flag of the command', async () => {
    for (const operation of operations) {
      const { exit, out } = await call([operation.name, '--help'])
      if (exit === 0) expect(out).toContain(`${operation.name}: `)
      for (const name of reserved) expect(Object.keys(shapeOf(operation).properties ?? {})).not.toContain(name)
    }
  })
})

describe('what is called alone', () => {
  test('is what everybody else calls by that name, and needs no node', async () => {
    for (const name of namesAlone) {
      const one = await aloneNamed(name)
      expect(one, name).toBe(commandNamed(name) ?? operationNamed(name))
      expect(['command', 'pure']).toContain(one?.kind)
    }
    expect(await aloneNamed('toString')).toBeUndefined()
  })
  test.each([
    [['procedures/list', '--procedure', 'none'], 1], [['procedures/list', '--unknown', 'x'], 2], [['people/link', '--as', 'Somebody'], 2], [['people/link'], 2], [['procedures/list', '--output', 'x'], 2],
  ] as const)('%s is told in words like any other', async (words, exit) => {
    const { err, out, exit: ended } = await call([...words])
    expect([ended, out]).toEqual([exit, ''])
    expect(err).toMatch(/\p{L}{3}/u)
  })
  test('reads neither the rest of the house nor what opens a node', () => {
    const script = `const { main } = await import(${JSON.stringify(join(import.meta.dirname, 'cli.ts'))})
      process.exitCode = await main(['procedures/list'], { env: {}, folder: '.', out() {}, err() {}, input: () => '' })`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', env: { ...process.env, NODE_DEBUG: 'esm' }, maxBuffer: 1 << 28 })
    expect(status).toBe(0)
    expect(stderr).not.toMatch(/core\/(node|database|run)\.ts|domains\/(operations|words)\.ts/)
  })
})

describe('doing it', () => {
  test('anyone asks, repeated flags make a list, and JSON alone stands on standard output', async () => {
    const { exit, json, err, opened } = await call(asking('--troubles', 'threats', '--troubles=papers kept', '--danger', 'yes'))
    expect([exit, err, opened]).toEqual([0, '', ['opened', 'closed']])
    const { request, code } = json as { request: string; code: string }
    expect((await asWorker('cases/requests/take', '--request', request)).json).toEqual({ request })
    expect((await asWorker('cases/requests/show', '--request', request)).out).toContain('Pasportni olib qoʻyishgan')
    expect((await call(['cases/requests/read'], { env: { HAMROH_CODE: code } })).out).toContain('"taken"')
  })
  test('the whole input as JSON, from a file or from standard input', async () => {
    const input = { names: [{ text: 'Каримова Гулнора' }, { text: 'Karimova Gulnora' }], language: 'uz', reach: 'not at all' }
    writeFileSync(join(folder, 'person.json'), JSON.stringify(input))
    const named = await asWorker('people/record', '--json', 'person.json')
    expect([named.exit, named.err]).toEqual([0, ''])
    const again = (rest: object) => call(['people/record', '--json', '-', '--as', 'worker of Yoʻldosh'], { input: JSON.stringify({ ...input, ...rest }) })
    // A program meets the rule that the page meets: who is likely the same is looked at first.
    expect((await again({})).exit).toBe(1)
    expect((await again({ another: [(named.json as { person: string }).person] })).exit).toBe(0)
  })
  test('dotted names nest', async () => {
    const { exit, err } = await asWorker('people/record', '--names.0.text', 'Каримов Алишер', '--names.1.text', 'Karimov Alisher', '--language', 'uz', '--reach', 'not at all')
    expect([exit, err]).toEqual([0, ''])
  })
  test('a token does what its owner may, in its scope', async () => {
    const { secret } = await world.asPage(makeToken, { name: 'a program', scope: ['people/*'], endsOn: Temporal.Now.plainDateISO('UTC').toString() }, world.osh.worker)
    expect((await call(['people/list'], { env: { HAMROH_TOKEN: secret } })).exit).toBe(0)
    const refused = await call(['cases/list'], { env: { HAMROH_TOKEN: secret, LANG: 'ru' } })
    expect([refused.exit, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('Ваша роль этого не позволяет')
  })
  test('whoever can open the data folder does what is the owner’s', async () => {
    expect((await call(['directory/find-account', '--name', 'worker of Yoʻldosh'])).json).toEqual({ account: world.osh.accounts.worker })
    expect((await call(['journal/verify'])).json).toMatchObject({ ok: true })
  })
  test('it stands in the journal as a command, in the name of her who did it', async () => {
    const listed = await call(['journal/list', '--as', 'supervisor of Yoʻldosh'])
    const { entries } = listed.json as { entries: { operation: string; via: string; actor: string | null }[] }
    expect(entries).toContainEqual(expect.objectContaining({ operation: 'people/record', via: 'command', actor: world.osh.accounts.worker }))
  })
})

describe('refused: 1', () => {
  test.each([
    ['what is not there', () => asWorker('cases/requests/show', '--request', crypto.randomUUID())],
    ['a role that one does not have', () => call(['people/list', '--as', 'administrator of Yoʻldosh'])],
    ['a name that nobody has', () => call(['people/list', '--as', 'Nobody'])],
    ['an answer that will not do', () => asWorker('cases/requests/show', '--request', 'x')],
    ['a wrong token', () => call(['people/list'], { env: { HAMROH_TOKEN: 'hamroh_x' } })],
    ['a wrong code', () => call(['cases/requests/read'], { env: { HAMROH_CODE: 'x' } })],
  ])('%s', async (_, work) => {
    const { exit, out, err } = await work()
    expect([exit, out]).toEqual([1, ''])
    expect(err.length).toBeGreaterThan(10)
  })
})

describe('misused: 2', () => {
  test.each([
    ['an unknown operation', ['cases/nothing'], 'cases/nothing'], ['one of the house’s own', ['journal/seal'], 'journal/seal'],
    ['an unknown flag', ['cases/requests/take', '--requests', 'x'], '--requests'], ['a flag without its value', ['cases/requests/take', '--request'], '--request'],
    ['a flag whose value is forgotten', ['cases/requests/take', '--request', '--as', 'x'], '--request'], ['what is needed and absent', ['cases/requests/take', '--as', 'x'], '--request'],
    ['a word that belongs to nothing', ['cases/requests/take', 'x'], 'x'], ['no one', ['people/list'], 'HAMROH_TOKEN'], ['no code', ['cases/requests/read'], 'HAMROH_CODE'],
    ['a file that is not there', ['people/list', '--json', 'absent.json'], 'absent.json'], ['JSON and fields at once', ['cases/requests/take', '--json', '-', '--request', 'x'], '--json'],
    ['a language that nobody here speaks', ['--language', 'fr'], 'en, ru, uz'], ['two names', ['people/list', '--as', 'a', '--as', 'b'], '--as'], ['a prototype', ['people/list', '--__proto__.x', '1'], '__proto__'],
    ['a name that objects have', ['people/list', '--toString', '1'], '--toString'],
  ])('%s', async (_, words, told) => {
    const { exit, out, err, opened } = await call(words)
    expect([exit, out, opened]).toEqual([2, '', []])
    expect(err).toContain(told)
    expect(err).toMatch(/--help|--json/)
  })
  test('broken JSON', async () => expect((await call(['people/list', '--json', '-', '--as', 'x'], { input: '{' })).exit).toBe(2))
})

describe('the launcher', () => {
  const data = join(folder, 'data')
  const hamroh = (...words: string[]) => spawnSync(join(import.meta.dirname, '../bin/hamroh.js'), words, {
    cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HAMROH_DATA: data, LANG: 'C.UTF-8' }, timeout: 60_000,
  })
  beforeAll(() => chmodSync(folder, 0o711))
  test('opens the embedded database, says one thing, and leaves nothing running', () => {
    const { status, stdout, stderr } = hamroh('node/show')
    expect([status, stdout, stderr]).toEqual([0, '{"kind":"helpers","stamp":"new"}\n', ''])
    const again = hamroh('cases/requests/take', '--request', 'x', '--as', 'Nobody')
    expect([again.status, again.stdout]).toEqual([1, ''])
    expect(spawnSync('pgrep', ['-f', join(data, 'postgres')], { encoding: 'utf8' }).stdout).toBe('')
  })
  test('starts no database to say what can be done', () => {
    rmSync(data, { recursive: true, force: true })
    expect(hamroh().status).toBe(0)
    expect(hamroh('no/such').status).toBe(2)
    expect(spawnSync('test', ['-e', data]).status).toBe(1)
  })
})
