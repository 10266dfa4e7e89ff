import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startWorker } from '../../../core/work.ts'
import { sentFileOf } from '../../../tests/framework.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { acceptIati, bringIati, endIati, readOnIati, showIati } from '../index.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})
const me = () => world.osh.coordinator
const activity = (at: number) => `<iati-activity xml:lang="uz"><iati-identifier>XM-DAC-41120-${at}</iati-identifier><title><narrative>Ҳамкорлик ${at}</narrative></title></iati-activity>`
const fileOf = (count: number) => `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\r\n${Array.from({ length: count }, (_, at) => activity(at)).join('\r\n')}\n</wrong></iati-activities>`
async function bring(count: number): Promise<string> {
  const file = await sentFileOf(fileOf(count))
  try {
    return (await world.asPage(bringIati, { file }, me())).import
  } finally {
    await file.close()
  }
}
const show = (of: string) => world.asPage(showIati, { import: of }, me())
const count = async (text: string, ...values: unknown[]) => Number((await owner.client.query<{ count: string }>(text, values)).rows[0]?.count)
const entries = (of: string) => count('select count(distinct identifier) from iati_entry where "import" = $1', of)

test('a file is read by parts, each in a transaction of its own, and goes on where the last one ended; what is wrong is told once', async () => {
  const of = await bring(250)
  let time = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 10_000))
  try {
    const seen: unknown[] = []
    for (let [next, reading] = [0, true]; reading;) {
      ({ next, reading } = await world.asPage(readOnIati, { import: of, from: next }, me()))
      const { entries: read, readBytes, bytes, state } = await show(of)
      seen.push([next, read, state, readBytes > 0 && readBytes <= bytes])
    }
    expect(seen).toEqual([[1, 100, 'reading', true], [2, 200, 'reading', true], [3, 250, 'read', true]])
  } finally {
    clock.mockRestore()
  }
  expect(await show(of)).toMatchObject({ taken: 250, counts: { 'file.malformed': 1 }, untold: 1_751 })
  expect((await show(of)).told[0]).toMatchObject({ rule: 'file.malformed', line: 253 })
  await world.asPage(endIati, { import: of }, me())
})

test('whatever dies in the middle is begun again where it was: nothing half, nothing twice, nothing seen before it is accepted', async () => {
  const of = await bring(2_500)
  const worker = startWorker(world.node, [readOnIati], { jobs: 0.05, pause: 0.1, log: () => {} })
  let killed = 0
  try {
    for (let tries = 0; tries < 600 && (await show(of)).state === 'reading'; tries++) {
      await wait(30)
      // The connection of the job is cut off, as it is when its process is killed.
      if (killed < 3) killed += await count(`select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and query ilike '%iati_entry%'`)
      // Nobody waits here for the minute after which another may take up what was left.
      await owner.client.query('update job set due_at = now() where due_at > now() and not exists (select from pg_stat_activity where datname = current_database() and state <> $1 and query ilike $2)', ['idle', '%iati_%'])
    }
  } finally {
    await worker.stop()
  }
  expect(killed).toBeGreaterThan(0)
  expect(await show(of)).toMatchObject({ state: 'read', entries: 2_500, taken: 2_500, counts: { 'file.malformed': 1 } })
  expect([await entries(of), await count('select count(*) from iati_piece')]).toEqual([2_500, 0])
  const numbers = (await owner.client.query<{ number: number }>('select number from iati_chunk where "import" = $1 order by number', [of])).rows.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, at) => at))
  expect((await show(of)).listed).toEqual([])
  await world.asPage(acceptIati, { import: of }, me())
  expect((await show(of)).listed).toHaveLength(100)
}, 60_000)
