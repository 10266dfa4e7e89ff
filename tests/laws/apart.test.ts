import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Asking } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { run } from '../../core/run.ts'
import { GivenFile } from '../../domains/files/index.ts'
import { operations } from '../../domains/operations.ts'
import { moveToCompartment, openCompartment } from '../../domains/people/index.ts'
import { known, tellOfHer, tellOfHerInATable, work } from '../apart.ts'
import { makeWorld, type World } from '../world.ts'
import { inputsOf, type Known } from './plausible.ts'

let world: World
let hers: Awaited<ReturnType<typeof tellOfHer>>
let came: Awaited<ReturnType<typeof tellOfHerInATable>>
beforeAll(async () => {
  world = await makeWorld()
  hers = await tellOfHer(world)
  came = await tellOfHerInATable(world)
}, 120_000)
afterAll(() => world.close())

/** Whom and what one asks about: each in turn, with all that belongs to them. */
const asked = (): readonly Readonly<Record<string, string>>[] => [
  hers.ids, { ...hers.ids, procedure_file: hers.referred }, { ...hers.ids, person: came.person, subject: came.person, import: came.import }, { ...hers.ids, import: came.import },
]
/** What one types into a search, where an answer does not repeat it. */
const typed = 'Mirzoyeva Shahnoza'
const knownOf = (ids: Readonly<Record<string, string>>, operation: Operation): Known => (field, title) => {
  if (operation.name === 'people/search' || (operation.name === 'people/duplicates/check' && field === 'text')) return typed
  if (field === 'other') return came.person
  if (operation.name === 'people/consent/show-vital-interest') return hers.vital
  if (field === 'week') return hers.soon
  return ids[title?.replace('id of ', '') ?? ''] ?? (field === 'subject' ? ids.person : undefined)
}

/** All that a colleague can ask, by the desk, by the interface for programs or by a file that is taken away: each of them is one of these. */
const reads = operations.filter(({ kind, who }) => kind === 'read' && who.some((one) => ['case worker', 'supervisor', 'coordinator', 'administrator'].includes(one)))

/** Every answer that a colleague gets from every operation that reads, with every input that it takes. */
async function everything(asking: Asking): Promise<readonly (readonly [string, string])[]> {
  const said: (readonly [string, string])[] = []
  for (const operation of reads) {
    const inputs = new Map(asked().flatMap((ids) => inputsOf(operation, knownOf(ids, operation))).map((one) => [JSON.stringify(one), one]))
    for (const [written, input] of inputs) {
      const answer = await run(operation, input, asking, world.node, { via: 'api' }).catch((fault: unknown) => {
        if (fault instanceof Refused) return [fault.saying, fault.fields, fault.now]
        throw new Error(`${operation.name} failed with ${written}`, { cause: fault })
      })
      said.push([operation.name, answer instanceof GivenFile ? await new Response(answer.stream()).text() : (JSON.stringify(answer) ?? '')])
    }
  }
  return said
}
/** Which operations say of her what nobody shall know. */
async function tell(asking: Asking): Promise<readonly string[]> {
  const found = (await everything(asking)).flatMap(([name, text]) => known.filter((one) => text.includes(one)).map((one) => `${name}: ${one}`))
  return [...new Set(found)].sort()
}
const colleagues = () => Object.entries({ worker2: world.osh.worker2, supervisor: world.osh.supervisor, coordinator: world.osh.coordinator, administrator: world.osh.administrator })

describe('who a person is, kept apart', () => {
  test('before, a colleague reads it in many places', async () => {
    const told = new Set((await tell(world.osh.worker2)).map((one) => one.split(':')[0]))
    for (const name of [
      'people/show', 'people/list', 'people/list-names', 'people/seen', 'people/search', 'people/duplicates/check', 'people/duplicates/compare', 'people/duplicates/of-person', 'people/relations/list', 'people/documents/list', 'people/documents/open', 'cases/show', 'cases/list', 'cases/today', 'cases/requests/show', 'cases/screening/show',
      'cases/appointments/show', 'cases/appointments/prepare', 'cases/appointments/week', 'procedures/show', 'procedures/worklist', 'procedures/plans/show', 'procedures/monitoring/show', 'imports/show', 'imports/list',
    ]) expect([name, told.has(name)]).toEqual([name, true])
  }, 120_000)

  test('after, no operation tells any colleague who is not on the list, whatever the role', async () => {
    const { worker } = world.osh
    for (const person of [hers.person, came.person]) await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    await work(world)
    for (const [who, asking] of colleagues()) expect([who, await tell(asking)]).toEqual([who, []])
    // Who is on the list reads it there, when searching for her or about to record her again, and beside another file whose list she is on; and nowhere else.
    expect((await world.asPage(openCompartment, { person: hers.person }, worker)).names[0]?.text).toBe('Мирзоева Шаҳноза')
    expect([...new Set((await tell(worker)).map((one) => one.split(':')[0]))]).toEqual(['people/compartment/open', 'people/documents/open', 'people/duplicates/check', 'people/duplicates/compare', 'people/papers/open', 'people/relations/list', 'people/search'])
  }, 240_000)
})
