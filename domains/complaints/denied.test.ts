import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staff, visitor, type Asking } from '../../core/actor.ts'
import type { Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { complainAboutOsh, complaintSecrets, nameInMoscow } from '../../tests/complaining.ts'
import { Refused } from '../../core/refused.ts'
import { inputsOf } from '../../tests/laws/plausible.ts'
import { ownerOf } from '../../tests/counting.ts'
import { whysBeforeLimit } from '../../tests/tries.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { asker, askForHelp, readAnswer } from '../cases/index.ts'
import { breakGlass, supervise } from '../directory/index.ts'
import { GivenFile } from '../files/index.ts'
import { listJournal } from '../journal/index.ts'
import { operations } from '../operations.ts'
import {
  acknowledgeComplaint, allowPassingOn, askMeasure, complain, complainer, eraseComplaint, listComplaints, readComplaint, recordFinding, showComplaint, showDuty,
  writeAgainToComplaint, writeToComplainer,
} from './index.ts'

let world: World
let complaint: string
let code: string
let holder: Asking
const parts = ['worker', 'worker2', 'supervisor', 'coordinator', 'administrator'] as const
/** All that the organisation complained of holds, and what everybody there reads anywhere, before the complaint. */
let rowsBefore: readonly string[]
let readBefore: readonly string[]
beforeAll(async () => {
  world = await makeWorld()
  await nameInMoscow(world)
  // First read, then counted: what reading leaves in the journal is there before.
  readBefore = await everythingReadIn('osh')
  rowsBefore = await rowsOf(world.osh.organisation)
  ;({ complaint, code, holder } = await complainAboutOsh(world, { passOn: 'nothing', danger: true }))
  await world.asPage(writeAgainToComplaint, { text: 'Sharofat yana keldi' }, holder)
  await world.asPage(acknowledgeComplaint, { complaint }, world.moscow.supervisor)
})
afterAll(() => world.close())

/** Every row of an organisation in every table, its journal too. */
async function rowsOf(organisation: string): Promise<readonly string[]> {
  const owner = await ownerOf(world)
  try {
    const { rows: tables } = await owner.query<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`)
    const parts = tables.map(({ name }) => `select '${name} ' || t::text as line from "${name}" t where organisation = $1`)
    return (await owner.query<{ line: string }>(`${parts.join(' union all ')} order by 1`, [organisation])).rows.map(({ line }) => line)
  } finally {
    await owner.end()
  }
}

/** What every role of an office gets from every question that it may ask, as text; ids of its own journal and moments left out. */
async function everythingReadIn(office: 'osh' | 'third'): Promise<readonly string[]> {
  const questions = operations.filter(({ kind, who }) => kind === 'read' && !who.includes('visitor'))
  const answers: string[] = []
  for (const operation of questions) {
    for (const input of inputsOf(operation, (_, title) => (title === 'id of organisation' ? world.osh.organisation : undefined)))
      for (const part of parts) {
        const answer = await run(operation, input, world[office][part], world.node, { via: 'api' }).catch((fault: unknown) => (fault instanceof Refused ? fault.saying : String(fault)))
        if (answer instanceof GivenFile) await answer[Symbol.asyncDispose]()
        // What the asking itself leaves in the journal differs from one time to the next: the journal is looked at by itself.
        const said = /^journal\/|^directory\/supervise$/.test(operation.name) ? '' : JSON.stringify(answer).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
        answers.push(`${operation.name} ${part}: ${said}`)
      }
  }
  return answers
}

describe('the organisation complained of', () => {
  test('has not one row more in any table, not even in its journal, and none that names the complaint', async () => {
    const rows = await rowsOf(world.osh.organisation)
    expect(rows).toEqual(rowsBefore)
    expect(rows.filter((line) => line.includes(complaint))).toEqual([])
  })

  test('reads the same as before in everything that any role there may ask', async () => {
    expect(await everythingReadIn('osh')).toEqual(readBefore)
  })

  test('has no entry of it in its journal and no number of it anywhere', async () => {
    const { entries } = await world.asPage(listJournal, {}, world.osh.administrator)
    expect(entries.filter(({ subject, operation }) => subject === complaint || operation === 'complaints/complain')).toEqual([])
    for (const part of parts) {
      expect(await world.asPage(listComplaints, {}, world.osh[part])).toMatchObject({ complaints: [], next: null })
      expect(await world.asPage(showDuty, {}, world.osh[part])).toEqual({ receives: false, waiting: 0, late: 0, wrote: 0, passed: 0, asked: 0 })
    }
  })
})

const onComplaint = (): readonly (readonly [Operation, object])[] => [
  [showComplaint, { complaint }], [acknowledgeComplaint, { complaint }], [writeToComplainer, { complaint, text: 'Salom' }],
  [recordFinding, { complaint, finding: 'not upheld', text: 'Yoʻq' }], [askMeasure, { complaint, to: 'first', text: 'Kim?' }],
]
const altered = () => complaint.slice(0, -4) + (complaint.endsWith('abcd') ? 'dcba' : 'abcd')

test('nobody opens it by its id: not who is complained of, not a third organisation, not a colleague of the receiver', async () => {
  const others = (['osh', 'third', 'moscow'] as const).flatMap((office) => parts.filter((part) => office !== 'moscow' || part !== 'supervisor').map((part) => world[office][part]))
  for (const other of others)
    for (const [operation, input] of onComplaint()) {
      const refusal = await run(operation, input, other, world.node, { via: 'page' }).catch((fault: unknown) => fault)
      expect(refusal).toMatchObject({ why: 'missing', saying: { key: 'core.refused.missing' } })
      // What exists and what does not get one answer.
      expect(await run(operation, { ...input, complaint: altered() }, other, world.node, { via: 'page' }).catch((fault: unknown) => fault)).toEqual(refusal)
    }
})

test('colleagues of the receiver find nothing in any list, and a supervisor not among the files that were opened', async () => {
  await world.asPage(showComplaint, { complaint }, world.moscow.supervisor)
  for (const part of parts.filter((one) => one !== 'supervisor')) expect((await world.asPage(listComplaints, {}, world.moscow[part])).complaints).toEqual([])
  expect(JSON.stringify(await world.asPage(supervise, {}, world.moscow.supervisor))).not.toContain(complaint)
  const { entries } = await world.asPage(listJournal, {}, world.moscow.administrator)
  expect(entries.some(({ subject, operation }) => subject === complaint && operation === 'complaints/show')).toBe(true)
})

test('whoever breaks the glass opens files, and no complaint', async () => {
  await world.asPage(breakGlass, { reason: 'Bemor' }, world.moscow.coordinator)
  await expect(world.asPage(showComplaint, { complaint }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  expect((await world.asPage(listComplaints, {}, world.moscow.coordinator)).complaints).toEqual([])
})

test('visitors and those who hold the code of a request are turned away', async () => {
  const { code: other } = await world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'uz', account: 'Yordam', reach: 'by code' }, visitor)
  for (const [operation, input] of onComplaint()) {
    await expect(run(operation, input, visitor, world.node, { via: 'page' })).rejects.toMatchObject({ why: 'unknown' })
    await expect(run(operation, input, asker(world.node, other), world.node, { via: 'page' })).rejects.toMatchObject({ why: 'forbidden' })
    await expect(run(operation, input, holder, world.node, { via: 'page' })).rejects.toMatchObject({ why: 'forbidden' })
  }
  // A code of the one kind is none of the other.
  await expect(world.asPage(readComplaint, {}, complainer(world.node, other))).rejects.toMatchObject({ why: 'unknown' })
  await expect(world.asPage(readAnswer, {}, asker(world.node, code))).rejects.toMatchObject({ why: 'unknown' })
  await expect(world.asPage(readAnswer, {}, holder)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(readComplaint, {}, asker(world.node, other))).rejects.toMatchObject({ why: 'forbidden' })
})

const onOwn: readonly (readonly [Operation, object])[] = [
  [readComplaint, {}], [writeAgainToComplaint, { text: 'Salom' }], [allowPassingOn, { passOn: 'nothing' }], [eraseComplaint, { sure: true }],
]

test('a wrong, a misread, an empty and a forgotten code get one and the same answer, whatever is asked', async () => {
  const gone = await complainAboutOsh(world)
  await world.asPage(eraseComplaint, { sure: true }, gone.holder)
  for (const wrong of [complainer(world.node, '0000-0000-0000'), complainer(world.node, 'no code at all'), complainer(world.node, ''), gone.holder])
    for (const [operation, input] of onOwn)
      await expect(run(operation, input, wrong, world.node, { via: 'page' })).rejects.toMatchObject({ why: 'unknown', saying: { key: 'core.refused.code' } })
})

test('who holds one code changes nothing of another complaint', async () => {
  const other = await complainAboutOsh(world)
  await world.asPage(eraseComplaint, { sure: true }, other.holder)
  expect(await world.asPage(readComplaint, {}, holder)).toMatchObject({ state: 'acknowledged' })
})

test('complaining and trying codes is limited by address', async () => {
  const again = (from: string) => world.asPage(complain, { organisation: world.osh.organisation, kind: 'other', account: 'Yana', language: 'uz' }, visitor, { from })
  expect(await whysBeforeLimit(complain.limit, again)).toEqual(new Set([null]))
  expect(await whysBeforeLimit(readComplaint.limit, (from) => world.asPage(readComplaint, {}, complainer(world.node, '0000-0000-0000'), { from }))).toEqual(new Set(['unknown']))
})

test('what is stored opens nothing by itself, and a refusal does not repeat what was written', async () => {
  const rows = (await rowsOf(world.moscow.organisation)).filter((line) => line.includes(complaint))
  expect(rows.length).toBeGreaterThan(2)
  for (const told of [...complaintSecrets, code, code.replaceAll('-', '')])
    expect(rows.filter((line) => line.includes(told) || line.includes(Buffer.from(told).toString('hex')))).toEqual([])
  const secret = 'Men Nodiraman'
  await expect(world.asPage(complain, { organisation: world.osh.organisation, kind: 'other', account: `${secret}\u202e`, language: 'uz' }, visitor))
    .rejects.toSatisfy((fault) => !JSON.stringify(fault).includes(secret) && !String(fault).includes(secret))
})

test('a member without any role opens nothing', async () => {
  const owner = await ownerOf(world)
  const account = crypto.randomUUID() as string as Id<'account'>
  await owner.query('insert into member (organisation, account, name) values ($1, $2, $3)', [world.moscow.organisation, account, 'supervisor of Doroga doma'])
  await owner.end()
  await expect(world.asPage(showComplaint, { complaint }, staff(account))).rejects.toMatchObject({ why: 'forbidden' })
})
