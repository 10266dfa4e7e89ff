import { spawn } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { queriesOn } from '../../../core/database.ts'
import { workOnce } from '../../../core/jobs.ts'
import type { Id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { freshKey } from '../../../core/seal.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { operations } from '../../operations.ts'
import { addPeople } from '../add.ts'
import { readName } from '../names/index.ts'
import { searchPeople } from '../search.ts'
import { bounds, found } from './candidates.ts'
import { hashing } from './hashed.ts'
import { keysOf } from './keys.ts'

const key = freshKey()
let world: World
beforeAll(async () => { world = await makeWorld({ key }) })
afterAll(() => world.close())

const addMany = write({
  name: 'people/add-many-for-a-test', does: 'Open files for many who are called alike', who: ['case worker'],
  input: z.strictObject({ name: z.string(), count: z.number(), bornOn: z.string(), contact: z.string().optional() }),
  async run({ name, count, bornOn, contact }, context) {
    const added = await addPeople(context, Array.from({ length: count }, () => ({
      names: [{ text: name }], language: 'tg', identity: { bornOn }, contact: { reach: 'telephone' as const, mayNotify: false, contact },
    })))
    for (const { person } of added.slice(0, 1)) context.about(context.organisation, person)
    return { first: String(added[0]?.person) }
  },
})
const add = (name: string, count = 1, contact?: string) => world.asPage(addMany, { name, count, bornOn: '1990-01-01', ...(contact !== undefined && { contact }) }, world.osh.worker)
const search = (text: string) => world.asPage(searchPeople, { text }, world.osh.worker)
async function asOwner<Row extends pg.QueryResultRow>(statement: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  try { return (await owner.query<Row>(statement, [...values])).rows } finally { await owner.end() }
}

describe('fifty thousand who have one name and one birthday', () => {
  const equal = 'Муҳаммад Раҳимов'
  beforeAll(async () => {
    const { first } = await add(equal, bounds.rows)
    // Those whose ids are greatest are read by nobody, whoever asks: of them only the keys have to be there.
    for (const statement of ['alter table person_key set unlogged', 'drop index person_key_person']) await asOwner(statement)
    await asOwner(`with one as (select * from person where id = $1), many as (select ('ffffffff-ffff-4fff-bfff-' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, ${50_000 - bounds.rows}) n),
      people as (insert into person (organisation, id, language, recorded_by, keyed) select organisation, many.id, language, recorded_by, keyed from one, many)
      insert into person_key (organisation, key, person) select k.organisation, k.key, many.id from person_key k, many where k.person = $1`, [first])
    await asOwner('analyze person_key')
  }, 120_000)

  test('cost no more rows than the bound of each key', async () => {
    const { organisation, accounts } = world.osh
    const hash = await hashing({ vault: world.node.vault, organisation })
    const keys = keysOf([readName('Muhammad Rahimov')], 0x19900101, [])
    const client = new pg.Client(world.database.app)
    await client.connect()
    try {
      const { sql, parameters } = found(organisation, [...keys.keys()].map(hash), [...keys.values()]).compile(queriesOn(client))
      await client.query(`begin; set local role hamroh_staff; select set_config('app.organisation', '${organisation}', true), set_config('app.files', '${organisation}', true), set_config('app.account', '${accounts.worker}', true)`)
      const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(`explain (analyze, format json) ${sql}`, [...parameters])
      const read = nodesIn(rows[0]?.['QUERY PLAN']).filter(({ table }) => table === 'person_key')
      expect(read.length).toBe(1)
      expect(read.every(({ kind }) => kind.startsWith('Index'))).toBe(true)
      expect(read[0]?.rows).toBeLessThanOrEqual(keys.size * bounds.rows)
      // And no more people are opened.
      expect(nodesIn(rows[0]?.['QUERY PLAN'])[0]?.rows).toBeLessThanOrEqual(bounds.people)
    } finally {
      await client.end()
    }
  }, 60_000)

  test('hide nobody of whom one thing more is known: a number, a father, another name', async () => {
    const [{ first: numbered }, { first: fathered }, { first: other }] = [await add(equal, 1, '+992 90 444 55 66'), await add('Муҳаммад Раҳимов Сангинмуродович'), await add('Муҳаммад Ҷонибекзода')]
    expect((await search('Rahimov Muhammad +992904445566')).people[0]).toMatchObject({ person: numbered, why: { number: true } })
    expect((await search('Rahimov Muhammad Sanginmurodovich 01.01.1990')).people[0]).toMatchObject({ person: fathered })
    expect((await search('Muhammad Jonibekzoda 01.01.1990')).people[0]).toMatchObject({ person: other })
    expect(await search('Раҳимов Муҳаммад 01.01.1990')).toMatchObject({ full: true })
  })
})

type Seen = { readonly kind: string; readonly table: string; readonly rows: number }
const Plan: z.ZodType<PlanNode> = z.lazy(() => z.looseObject({ 'Node Type': z.string(), 'Relation Name': z.string().optional(), 'Actual Rows': z.number(), 'Actual Loops': z.number(), Plans: z.array(Plan).optional() }))
type PlanNode = { readonly 'Node Type': string; readonly 'Relation Name'?: string | undefined; readonly 'Actual Rows': number; readonly 'Actual Loops': number; readonly Plans?: readonly PlanNode[] | undefined }
const Explained = z.array(z.object({ Plan })).min(1)
function nodesIn(explained: unknown): readonly Seen[] {
  const walk = (node: PlanNode): readonly Seen[] => [{ kind: node['Node Type'], table: node['Relation Name'] ?? '', rows: Math.round(node['Actual Rows'] * node['Actual Loops']) }, ...(node.Plans ?? []).flatMap(walk)]
  return Explained.parse(explained).flatMap(({ Plan: plan }) => walk(plan))
}

describe('the job that makes keys, killed in the middle', () => {
  const state = () => asOwner<{ keyed: number; people: number; without: number }>(`select p.keyed, count(*)::int as people, count(*) filter (where not exists (select from person_key k where k.organisation = p.organisation and k.person = p.id))::int as without
    from person p where p.organisation = $1 group by 1 order by 1`, [world.moscow.organisation])
  const worker = (moment: string) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../../tests/killed-job.ts'), ...moment.split(' ')], {
      env: { ...process.env, APP: JSON.stringify(world.database.app), AUTH: JSON.stringify(world.database.auth), KEY: key.toString('base64') }, stdio: ['ignore', 'ignore', 'inherit'],
    })
    return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
  }

  test('leaves each file with all of its keys or with none, and the next one ends it', async () => {
    const moscow = world.moscow.worker
    const firsts: Id<'person'>[] = []
    for (let at = 0; at < 3; at++) firsts.push((await world.asPage(addMany, { name: `Ҷамшед ${['Бобоев', 'Гулов', 'Назаров'][at]}`, count: 150, bornOn: '1991-02-03' }, moscow)).first as Id<'person'>)
    await asOwner(`delete from person_key where organisation = $1`, [world.moscow.organisation])
    await asOwner(`update person set keyed = 0 where organisation = $1`, [world.moscow.organisation])
    expect(await world.asPage(searchPeople, { text: 'Jamshed Guloв' }, moscow)).toMatchObject({ people: [], preparing: true })
    let done = 0
    for (const moment of ['before 1 insert into "person_key"', 'after 1 insert into "person_key"', 'before 2 update "person" set']) {
      await asOwner(`update job set due_at = now() where operation = 'people/search/bring-up'`)
      expect(await worker(moment), moment).toBe('SIGKILL')
      const rows = await state()
      const none = rows.find(({ keyed }) => keyed === 0)
      const all = rows.find(({ keyed }) => keyed !== 0)
      expect([none?.people ?? 0, all?.without ?? 0, (all?.people ?? 0) % 200], moment).toEqual([none?.without ?? 0, 0, 0])
      expect(all?.people ?? 0).toBeGreaterThanOrEqual(done)
      done = all?.people ?? 0
    }
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(450)
    await asOwner(`update job set due_at = now() where operation = 'people/search/bring-up'`)
    const place = { node: world.node, operations: new Map(operations.map((operation) => [operation.name as string, operation])), pause: 1, log: () => {} }
    while (await workOnce(place)) { /* until nothing is promised */ }
    expect((await state()).map(({ people, without }) => [people, without])).toEqual([[450, 0]])
    for (const [at, person] of firsts.entries()) {
      const { people, preparing } = await world.asPage(searchPeople, { text: `Jamshed ${['Boboev', 'Gulov', 'Nazarov'][at]}` }, moscow)
      expect([people.length, preparing, people.every(({ names }) => names[0]?.text === `Ҷамшед ${['Бобоев', 'Гулов', 'Назаров'][at]}`)], person).toEqual([50, false, true])
    }
  }, 120_000)
})
