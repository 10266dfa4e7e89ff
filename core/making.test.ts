import { afterAll, describe, expect, test } from 'vitest'
import { robot } from './actor.ts'
import { giveClock } from './clock.ts'
import { openOrMake } from './making.ts'
import { openNode, type HamrohNode } from './node.ts'
import { run } from './run.ts'
import { asOwner, makeFolders } from '../tests/kept.ts'
import { createOffice } from '../domains/node/index.ts'
import { sources, read } from '../tests/laws/sources.ts'

const folders = makeFolders()
afterAll(() => folders.close())
const then = Temporal.Instant.from('2024-05-06T07:08:09Z')
const office = { name: 'Yoʻldosh', country: 'KG', place: 'Osh', languages: ['ru' as const], answersWithinHours: 48, administrator: 'Marat' }
const found = (node: HamrohNode) => run(createOffice, office, robot('founder'), node, { via: 'command' })
/** Everything of the schema that tells the time. */
const telling = `select pg_get_expr(adbin, adrelid) as text from pg_attrdef union all select pg_get_viewdef(oid) from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
  union all select coalesce(qual, '') || coalesce(with_check, '') from pg_policies order by 1`

describe('a node that is being made', () => {
  const settings = folders.folder('made')

  test('lives at another time, for the program and for the database, and afterwards knows only its own', async () => {
    const node = await openOrMake(settings, async (made) => { await made.at(then, () => found(made)) })
    await asOwner(settings, node, async (client) => {
      const { rows: [row] } = await client.query<{ made: Date; at: Date }>('select (select made_at from node) as made, (select min(at) from journal_entry) as at')
      expect([row?.made.toISOString(), row?.at.toISOString()]).toEqual(['2024-05-06T07:08:09.000Z', '2024-05-06T07:08:09.000Z'])
      expect((await client.query(`select nspname from pg_namespace where nspname = 'making'`)).rows).toEqual([])
      const texts = (await client.query<{ text: string }>(telling)).rows.map(({ text }) => text)
      expect(texts.filter((text) => text.includes('making'))).toEqual([])
      expect(texts.filter((text) => text.includes('now()')).length).toBeGreaterThan(20)
    })
    await node.close()
  })

  test('is made once: the next who opens it finds it as it is', async () => {
    const node = await openOrMake(settings, async () => { throw new Error('It was made twice') })
    expect(node.facts.stamp).toBe('office')
    await node.close()
  })

  test('a living node cannot be told another time', async () => {
    const node = await openNode(settings)
    const [now] = await node.as('keyholder', `select set_config('app.now', '2024-05-06', true), now() > '2026-01-01'::timestamptz as present`)
    expect(now?.present).toBe(true)
    await expect(node.as('keyholder', 'create schema making')).rejects.toThrow(/permission denied|refused/)
    await node.close()
  })
})

test('what could not be made to its end leaves nothing: neither when it fails nor when the process dies', async () => {
  const settings = folders.folder('broken')
  await expect(openOrMake(settings, async (made) => {
    await made.at(then, () => found(made))
    throw new Error('in the middle')
  })).rejects.toThrow('in the middle')
  const node = await openNode(settings)
  expect(node.facts.stamp).toBe('new')
  await asOwner(settings, node, async (client) => { expect((await client.query('select from organisation union all select from journal_entry')).rowCount).toBe(0) })
  await asOwner(settings, node, async (client) => {
    await client.query('begin')
    await giveClock(client)
    await client.query(`insert into node (kind, stamp) values ('helpers', 'demonstration')`)
    await client.query('commit') // and here it dies
  })
  await node.close()
  const again = await openNode(settings)
  expect(again.facts.stamp).toBe('new')
  await asOwner(settings, again, async (client) => { expect((await client.query(`select from pg_namespace where nspname = 'making'`)).rowCount).toBe(0) })
  await again.close()
})

test('nobody else speaks of that clock', () => {
  expect(sources.filter((file) => read(file).includes('app.now')).sort()).toEqual(['core/clock.ts', 'core/making.ts'])
})
