import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { listPeople } from '../../../domains/people/index.ts'
import { ownerOf } from '../../../tests/counting.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { rowsOf } from '../../parts/rows.ts'
import { translate } from '../../words.ts'
import { atOnce } from '../many.ts'
import { peopleColumns } from './columns.tsx'

const count = 10_000
let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
  await settle()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

/** Ten thousand invented people, written past the operations: names sealed as they always are, in two alphabets. */
async function settle() {
  const { organisation } = world.osh
  const people = await Promise.all(Array.from({ length: count }, async (_, at) => {
    const id = newId<'person'>()
    const { locker, wrapped } = await world.node.vault.newKey(organisation, id)
    return { id, wrapped, names: [`Каримов Салим ${at}`, `Karimov Salim ${at}`].map((text) => locker.seal('person_name', { text })) }
  }))
  const ids = people.map(({ id }) => id)
  await owner.query('insert into person (organisation, id, language, recorded_by) select $1, unnest($2::uuid[]), $3, $4', [organisation, ids, 'uz', world.osh.accounts.worker])
  await owner.query('insert into subject_key (organisation, subject, wrapped) select $1, a, b from unnest($2::uuid[], $3::bytea[]) as x (a, b)', [organisation, ids, people.map(({ wrapped }) => wrapped)])
  for (const [position, script] of ['Cyrl', 'Latn'].entries())
    await owner.query('insert into person_name (organisation, id, person, position, script, sealed) select $1, i, p, $4, $5, s from unnest($2::uuid[], $3::uuid[], $6::bytea[]) as x (i, p, s)',
      [organisation, ids.map(() => newId()), ids, position, script, people.map(({ names }) => names[position])])
  await owner.query('analyze person, subject_key, person_name')
}

/** What something costs this process, in milliseconds of its processor: other programs on the machine do not count. */
async function cost<Answer>(work: () => Answer): Promise<{ answer: Awaited<Answer>; took: number }> {
  const began = process.cpuUsage()
  const answer = await work()
  const { user, system } = process.cpuUsage(began)
  return { answer, took: (user + system) / 1000 }
}
const page = (before?: string) => world.asPage(listPeople, { most: atOnce, ...(before && { before }) }, world.osh.worker)
const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

describe('ten thousand people', () => {
  test('come in five pages, all of them and nobody twice; a page of 2,000 holds the house for less than 300 ms', async () => {
    const [seen, times] = [new Set<string>(), [] as number[]]
    for (let before: string | null | undefined; before !== null;) {
      const { answer, took }: { answer: Awaited<ReturnType<typeof page>>; took: number } = await cost(() => page(before ?? undefined))
      times.push(took)
      for (const one of answer.people) seen.add(one.person)
      before = answer.next
    }
    console.info(`pages of 2,000 people: ${times.map((time) => time.toFixed(0)).join(', ')} ms`)
    expect([seen.size, times.length]).toEqual([count, 5])
    expect(middle(times)).toBeLessThan(300)
  })

  test('are drawn as rows at little cost: a day and a language are put in words once', async () => {
    const { people } = await page()
    const draw = () => JSON.stringify(rowsOf(peopleColumns({ t: translate('ru'), language: 'ru', zone: 'Asia/Bishkek', now: '2026-11-22T06:00:00Z' }), people, { next: null }))
    const times = []
    for (let round = 0; round < 3; round++) times.push((await cost(draw)).took)
    console.info(`2,000 rows drawn in ${times.map((time) => time.toFixed(0)).join(', ')} ms, ${(draw().length / 1024).toFixed(0)} KB`)
    expect(middle(times)).toBeLessThan(150)
  })

  test('forty, where nobody asks for more; more than two thousand at once are refused', async () => {
    expect((await world.asPage(listPeople, {}, world.osh.worker)).people).toHaveLength(40)
    await expect(world.asPage(listPeople, { most: 2001 }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
  })
})
