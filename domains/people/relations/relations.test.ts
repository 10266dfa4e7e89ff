import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../../core/actor.ts'
import { newId } from '../../../core/ids.ts'
import { run } from '../../../core/run.ts'
import { makeToken } from '../../directory/index.ts'
import { openCase, showCase } from '../../cases/index.ts'
import { inDays, onFile, today } from '../../../tests/people.ts'
import { watchTrips } from '../../../tests/trips.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { erasePerson, giveConsent, listSeen, moveBack, moveToCompartment, recordPerson, renamePerson, showMyFile, showPerson, sweepErased } from '../index.ts'
import { mergePeople, partPeople } from '../duplicates/index.ts'
import { addRelation, endRelation, listRelations, tellRelation } from './index.ts'
import { otherWay, whoAnswersFor } from './roles.ts'
import { relationRoles } from '../lists.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const missing = expect.objectContaining({ why: 'missing' })
const years = (count: number) => Temporal.PlainDate.from(today()).subtract({ years: count }).toString()
const record = async (text: string, rest: object = {}, asking = world.osh.worker) => (await world.asPage(recordPerson, { names: [{ text }], language: 'tg', looked: true, ...rest }, asking)).person
const linked = (person: string, asking = world.osh.worker) => world.asPage(listRelations, { person }, asking)
/** Her mother, her father, and her: a family of three. */
async function family() {
  const [mother, father, child] = [await record('Саидова Мавзуна'), await record('Саидов Далер'), await record('Саидова Нигора', { bornOn: years(9) })]
  const link = (person: string, role: 'parent' | 'spouse' | 'guardian', other: string) => world.asPage(addRelation, { person, role, other }, world.osh.worker)
  const { relation: marriage } = await link(mother, 'spouse', father)
  const { relation: hers } = await link(child, 'parent', mother)
  await link(child, 'parent', father)
  return { mother, father, child, marriage, hers, link }
}

describe('who is what to whom', () => {
  test('is written once and stands in both files, each way, with the cases of each', async () => {
    const { mother, father, child } = await family()
    const { case: of, reference } = await world.asPage(openCase, { person: child }, world.osh.worker)
    expect((await linked(mother)).relations.map(({ role, other, writtenHere }) => [role, other, writtenHere])).toEqual([['spouse', father, true], ['child', child, false]])
    expect((await linked(father)).relations.map(({ role, names }) => [role, names[0]?.text])).toEqual([['spouse', 'Саидова Мавзуна'], ['child', 'Саидова Нигора']])
    expect((await world.asPage(showPerson, { person: mother }, world.osh.supervisor)).relations.find(({ other }) => other === child)?.cases).toEqual([{ case: of, reference, open: true }])
    const shown = await world.asPage(showCase, { case: of }, world.osh.worker)
    expect(shown.links.map(({ role, names }) => [role, names[0]?.text])).toEqual([['parent', 'Саидова Мавзуна'], ['parent', 'Саидов Далер']])
    expect(shown.answers).toBe('not said')
    // What she is called is read where it stands, and never copied.
    await world.asPage(renamePerson, { person: mother, seen: 1, names: [{ text: 'Мирзоева Мавзуна' }] }, world.osh.worker)
    expect((await linked(child)).relations[0]?.names).toEqual([{ text: 'Мирзоева Мавзуна', script: 'Cyrl' }])
  })

  test('every role has its other way, and that one leads back', () => {
    for (const role of relationRoles) expect(otherWay[otherWay[role]]).toBe(role)
  })

  test('of somebody without a file, a name and nothing else; with since when', async () => {
    const person = await record('Каримов Салим')
    await world.asPage(addRelation, { person, role: 'sibling', name: 'Каримов Умед', since: '01.05.2024' }, world.osh.worker)
    expect((await linked(person)).relations).toMatchObject([{ role: 'sibling', is: 'named', other: null, names: [{ text: 'Каримов Умед' }], cases: [], since: '2024-05-01', by: 'worker of Yoʻldosh' }])
  })

  test('four round trips at most, whatever is asked', async () => {
    const { mother, child, hers } = await family()
    const watch = watchTrips(world.node)
    const other = await record('Одина')
    const asked: readonly (() => Promise<unknown>)[] = [
      () => world.asPage(addRelation, { person: mother, role: 'sibling', other }, world.osh.worker), () => linked(child),
      () => world.asPage(tellRelation, { relation: hers, bothKnow: true }, world.osh.worker), () => world.asPage(endRelation, { relation: hers, why: 'no longer so' }, world.osh.worker),
    ]
    for (const ask of asked) expect((await watch.of(ask)).trips).toBeLessThanOrEqual(4)
  })

  test('ended with its reason: it stays to be read, and is not ended twice', async () => {
    const { mother, father, marriage } = await family()
    await world.asPage(endRelation, { relation: marriage, why: 'no longer so', on: today() }, world.osh.supervisor)
    expect((await linked(father)).relations.at(-1)).toMatchObject({ other: mother, ended: { why: 'no longer so', on: today() } })
    await expect(world.asPage(endRelation, { relation: marriage, why: 'by mistake' }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict' })
    await expect(world.asPage(tellRelation, { relation: marriage, bothKnow: true }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict' })
    // And may be written anew.
    await world.asPage(addRelation, { person: father, role: 'spouse', other: mother }, world.osh.worker)
    const tried = await Promise.allSettled([1, 2, 3].map(() => world.asPage(endRelation, { relation: (marriage), why: 'by mistake' }, world.osh.worker)))
    expect(tried.every(({ status }) => status === 'rejected')).toBe(true)
  })
})

describe('who answers for a child', () => {
  const link = (role: 'parent' | 'guardian', is: 'on file' | 'named' | 'not known' | 'no longer here', ended: unknown = null) => ({ role, is, ended })
  test('a guardian, on file or by name; a parent alone answers for nothing; nobody known is unaccompanied', () => {
    const child = years(9)
    expect(whoAnswersFor(child, today(), [])).toBe('not said')
    expect(whoAnswersFor(child, today(), [link('parent', 'on file')])).toBe('not said')
    expect(whoAnswersFor(child, today(), [link('guardian', 'named')])).toBe('guardian')
    expect(whoAnswersFor(child, today(), [link('guardian', 'not known')])).toBe('unaccompanied')
    expect(whoAnswersFor(child, today(), [link('guardian', 'not known'), link('guardian', 'on file')])).toBe('guardian')
    expect(whoAnswersFor(child, today(), [link('guardian', 'on file', { why: 'no longer so' })])).toBe('not said')
    expect(whoAnswersFor(child, today(), [link('guardian', 'no longer here')])).toBe('not said')
  })
  test('up to the day before the eighteenth birthday, also of who was born on 29 February', () => {
    expect(whoAnswersFor('2008-11-23', '2026-11-22', [])).toBe('not said')
    expect(whoAnswersFor('2008-11-22', '2026-11-22', [])).toBeUndefined()
    expect(whoAnswersFor('2008-02-29', '2026-02-27', [])).toBe('not said')
    expect(whoAnswersFor('2008-02-29', '2026-02-28', [])).toBeUndefined()
    expect(whoAnswersFor(undefined, '2026-11-22', [])).toBeUndefined()
  })
  test('a child on file whose guardian nobody knows is unaccompanied, until one is linked', async () => {
    const child = await record('Бача', { bornOn: years(15) })
    const answers = async () => (await world.asPage(showPerson, { person: child }, world.osh.worker)).answers
    expect(await answers()).toBe('not said')
    await world.asPage(addRelation, { person: child, role: 'guardian', notKnown: true }, world.osh.worker)
    expect(await answers()).toBe('unaccompanied')
    await expect(world.asPage(addRelation, { person: child, role: 'guardian', notKnown: true }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.relations.guardian-already' } })
    await world.asPage(addRelation, { person: child, role: 'guardian', name: 'Амаки Собир' }, world.osh.worker)
    expect(await answers()).toBe('guardian')
  })
})

describe('what each reads in her own file', () => {
  const mine = async (asking: Parameters<World['asPage']>[2]) => (await world.asPage(showMyFile, {}, asking)).linked

  test('her own words; of another’s file only what both know, and never a name of it', async () => {
    const [hers, his] = [await onFile(world), await onFile(world)]
    await world.asPage(addRelation, { person: hers.person, role: 'parent', name: 'Онаи ман' }, world.osh.worker)
    const { relation } = await world.asPage(addRelation, { person: hers.person, role: 'spouse', other: his.person }, world.osh.worker)
    expect(await mine(hers.asking)).toMatchObject([{ role: 'parent', name: 'Онаи ман', hasFile: false }, { role: 'spouse', name: null, hasFile: false }])
    // He does not learn that she came, nor from the list of who looked.
    expect(await mine(his.asking)).toEqual([])
    expect((await world.asPage(showMyFile, {}, his.asking)).looks.some(({ what }) => what.startsWith('people/relations'))).toBe(false)
    await world.asPage(tellRelation, { relation, bothKnow: true }, world.osh.worker)
    expect(await mine(his.asking)).toMatchObject([{ role: 'spouse', name: null, hasFile: true }])
    expect(JSON.stringify(await world.asPage(showMyFile, {}, his.asking))).not.toContain(hers.person)
    await world.asPage(tellRelation, { relation }, world.osh.worker)
    expect(await mine(his.asking)).toEqual([])
  })

  test('what was written by mistake is no word about her; what ended is said to be over', async () => {
    const { person, asking } = await onFile(world)
    const { relation } = await world.asPage(addRelation, { person, role: 'spouse', name: 'Касе' }, world.osh.worker)
    const { relation: other } = await world.asPage(addRelation, { person, role: 'travels with', name: 'Ҳамроҳ' }, world.osh.worker)
    await world.asPage(endRelation, { relation, why: 'by mistake' }, world.osh.worker)
    await world.asPage(endRelation, { relation: other, why: 'no longer so' }, world.osh.worker)
    expect(await mine(asking)).toMatchObject([{ role: 'travels with', ended: true }])
  })
})

describe('of one who is kept apart', () => {
  test('no link is shown to whoever is not on the list, from neither side; nor can one be written, ended or shown to her', async () => {
    const { mother, father, child, hers } = await family()
    await world.asPage(tellRelation, { relation: hers, bothKnow: true }, world.osh.worker)
    await world.asPage(moveToCompartment, { person: child, seen: 1 }, world.osh.worker)
    for (const asking of [world.osh.worker2, world.osh.supervisor]) {
      expect((await linked(child, asking)).relations).toEqual([])
      expect((await linked(mother, asking)).relations.map(({ other }) => other)).toEqual([father])
      expect((await world.asPage(showPerson, { person: mother }, asking)).relations.map(({ other }) => other)).toEqual([father])
      await expect(world.asPage(endRelation, { relation: hers, why: 'by mistake' }, asking)).rejects.toEqual(missing)
      await expect(world.asPage(tellRelation, { relation: hers }, asking)).rejects.toEqual(missing)
      for (const input of [{ person: child, role: 'sibling' as const, name: 'Касе' }, { person: mother, role: 'relative' as const, other: child }])
        await expect(world.asPage(addRelation, input, asking)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'people.compartment.not-on-list' } })
    }
    // Who is on the list reads it on the page of links, and on no other; under the code name.
    expect((await linked(mother)).relations.map(({ role, names, bothKnow }) => [role, names[0]?.text, bothKnow])).toEqual([['spouse', 'Саидов Далер', false], ['child', expect.stringMatching(/^Person /), false]])
    expect((await world.asPage(showPerson, { person: mother }, world.osh.worker)).relations.map(({ other }) => other)).toEqual([father])
    await world.asPage(addRelation, { person: child, role: 'guardian', name: 'Аммаи Зебо' }, world.osh.worker)
    // A program with her token reads none of it, and writes none.
    const { secret } = await world.asPage(makeToken, { name: 'a program', scope: ['*'], endsOn: inDays(20) }, world.osh.worker)
    const token = { kind: 'token', secretHash: createHash('sha256').update(secret).digest() } as const
    const byToken = await run(listRelations, { person: mother }, token, world.node, { via: 'api' }).catch(() => ({ relations: [] as { other: string | null }[] }))
    expect(byToken.relations.map(({ other }) => other)).not.toContain(child)
    await world.asPage(moveBack, { person: child, seen: 1, why: 'no longer in danger' }, world.osh.worker)
    expect((await linked(child, world.osh.worker2)).relations.map(({ role }) => role)).toEqual(['parent', 'parent', 'guardian'])
  })

  test('nothing in her own file either, and nobody’s file says that she has one', async () => {
    const [hers, his] = [await onFile(world), await onFile(world)]
    await world.asPage(addRelation, { person: hers.person, role: 'parent', name: 'Онаи ман' }, world.osh.worker)
    await world.asPage(addRelation, { person: his.person, role: 'spouse', other: hers.person, bothKnow: true }, world.osh.worker)
    await world.asPage(moveToCompartment, { person: hers.person, seen: 1 }, world.osh.worker)
    expect((await world.asPage(showMyFile, {}, hers.asking)).linked).toEqual([])
    expect((await world.asPage(showMyFile, {}, his.asking)).linked).toMatchObject([{ role: 'spouse', hasFile: false, name: null }])
  })
})

test('of two files that are read as one, the links of both are shown, each with its own file; what they say of each other is not', async () => {
  const [one, other, sister, son] = [await record('Одинаева Гули'), await record('Odinaeva Guli'), await record('Одинаева Лола'), await record('Одинаев Сино')]
  await world.asPage(addRelation, { person: one, role: 'sibling', other: sister }, world.osh.worker)
  await world.asPage(addRelation, { person: son, role: 'parent', other }, world.osh.worker)
  await world.asPage(addRelation, { person: other, role: 'parent', name: 'Бибии Хайри' }, world.osh.worker)
  await world.asPage(addRelation, { person: one, role: 'relative', other }, world.osh.worker)
  const { merge } = await world.asPage(mergePeople, { person: one, other, seen: 1, seenOther: 1 }, world.osh.worker)
  const roles = ['sibling Одинаева Лола', 'child Одинаев Сино', 'parent Бибии Хайри']
  const said = (relations: readonly { readonly role: string; readonly names: readonly { readonly text: string }[] }[]) => relations.map(({ role, names }) => `${role} ${names[0]?.text}`)
  expect(said((await linked(one)).relations)).toEqual(roles)
  expect(said((await world.asPage(showPerson, { person: one }, world.osh.worker)).relations)).toEqual(roles)
  // Read apart again, each has its own.
  await world.asPage(partPeople, { merge, why: 'by mistake' }, world.osh.worker)
  expect(said((await linked(one)).relations)).toEqual(['sibling Одинаева Лола', 'relative Odinaeva Guli'])
})

test('erased: what stood in her file goes; in the files of others no word of her is left', async () => {
  const { mother, father, child } = await family()
  await world.asPage(addRelation, { person: mother, role: 'parent', name: 'Бибии Ҷамила' }, world.osh.worker)
  await world.asPage(erasePerson, { person: mother, sure: true }, world.osh.worker)
  await expect(linked(mother)).rejects.toEqual(missing)
  expect((await linked(father)).relations.map(({ is, names, other }) => [is, names, other])).toEqual([['no longer here', [], null], ['on file', [{ text: 'Саидова Нигора', script: 'Cyrl' }], child]])
  await run(sweepErased, { organisation: world.osh.organisation, person: mother }, robot('sweeper'), world.node, { via: 'job' })
  // Her own links are gone; that the child had a mother was written in the child's file and stays, without her.
  expect((await linked(father)).relations.map(({ other }) => other)).toEqual([child])
  expect((await linked(child)).relations.map(({ role, is, names }) => [role, is, names.length])).toEqual([['parent', 'no longer here', 0], ['parent', 'on file', 1]])
})

describe('refused', () => {
  test('another organisation, a colleague who opens no files, a visitor, a code, a robot', async () => {
    const { mother, marriage } = await family()
    const { asking } = await onFile(world)
    for (const other of [world.moscow.worker, world.third.supervisor]) {
      await expect(linked(mother, other)).rejects.toEqual(missing)
      await expect(world.asPage(addRelation, { person: mother, role: 'sibling', name: 'x' }, other)).rejects.toEqual(missing)
      await expect(world.asPage(endRelation, { relation: marriage, why: 'by mistake' }, other)).rejects.toEqual(missing)
      await expect(world.asPage(tellRelation, { relation: marriage }, other)).rejects.toEqual(missing)
    }
    for (const other of [world.osh.administrator, world.osh.coordinator, visitor, asking, robot('sweeper')]) {
      const no = expect.objectContaining({ why: other.kind === 'visitor' ? 'unknown' : 'forbidden' })
      await expect(linked(mother, other)).rejects.toEqual(no)
      await expect(world.asPage(addRelation, { person: mother, role: 'sibling', name: 'x' }, other)).rejects.toEqual(no)
      await expect(world.asPage(endRelation, { relation: marriage, why: 'by mistake' }, other)).rejects.toEqual(no)
    }
    // Nobody of another organisation can be linked.
    const theirs = await record('Иван', {}, world.moscow.worker)
    for (const other of [theirs, newId<'person'>()]) await expect(world.asPage(addRelation, { person: mother, role: 'sibling', other }, world.osh.worker)).rejects.toEqual(missing)
  })

  test('what contradicts itself, or what stands: each at its field', async () => {
    const { mother, father, child, hers } = await family()
    const add = (input: object) => world.asPage(addRelation, { person: mother, role: 'sibling', ...input }, world.osh.worker)
    const at = (field: string, key: string) => ({ why: 'invalid', fields: { [field]: [{ key }] } })
    await expect(add({ other: mother })).rejects.toMatchObject(at('other', 'people.relations.oneself'))
    for (const input of [{}, { other: father, name: 'x' }, { name: 'x', notKnown: true, role: 'guardian' }]) await expect(add(input)).rejects.toMatchObject(at('other', 'people.relations.one-of'))
    await expect(add({ notKnown: true })).rejects.toMatchObject(at('role', 'people.relations.only-a-guardian'))
    await expect(add({ name: 'x', bothKnow: true })).rejects.toMatchObject(at('bothKnow', 'people.relations.no-file'))
    await expect(add({ name: 'x', since: inDays(1) })).rejects.toMatchObject(at('since', 'people.relations.not-yet'))
    await expect(add({ role: 'trafficker', name: 'x' })).rejects.toMatchObject(at('role', 'core.field.choose'))
    await expect(add({ name: 'x'.repeat(201) })).rejects.toMatchObject({ why: 'invalid' })
    // The same, from either side.
    await expect(add({ role: 'spouse', other: father })).rejects.toMatchObject({ saying: { key: 'people.relations.linked-already' } })
    await expect(world.asPage(addRelation, { person: mother, role: 'child', other: child }, world.osh.worker)).rejects.toMatchObject({ saying: { key: 'people.relations.linked-already' } })
    await expect(world.asPage(endRelation, { relation: hers, why: 'no longer so', on: inDays(1) }, world.osh.worker)).rejects.toMatchObject(at('on', 'people.relations.not-yet'))
    const { relation } = await add({ name: 'x', since: today() })
    await expect(world.asPage(endRelation, { relation, why: 'no longer so', on: inDays(-1) }, world.osh.worker)).rejects.toMatchObject(at('on', 'people.relations.ends-before'))
  })

  test('two who write the same at once: one link', async () => {
    const [one, other] = [await record('Яке'), await record('Дигаре')]
    const tried = await Promise.allSettled([[one, other], [other, one], [one, other]].map(([person = '', of = '']) => world.asPage(addRelation, { person, role: 'sibling', other: of }, world.osh.worker)))
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await linked(one)).relations).toHaveLength(1)
  })
})

test('it is no part of what is shared on a consent, and is listed among who looked', async () => {
  const { person, asking } = await onFile(world)
  await world.asPage(addRelation, { person, role: 'parent', name: 'Махфӣ' }, world.osh.worker)
  await world.asPage(giveConsent, { person, purpose: 'shelter', recipient: world.moscow.organisation, classes: ['family', 'name and birth'], language: 'uz', wayGiven: 'in person signed', givenOn: today(), untilOn: inDays(9), crossesBorder: true }, world.osh.worker)
  await linked(person, world.osh.worker2)
  const { looks } = await world.asPage(showMyFile, {}, asking)
  expect(looks.map(({ what }) => what)).toEqual(expect.arrayContaining(['people/relations/add', 'people/relations/list']))
  expect(JSON.stringify(await world.asPage(listSeen, {}, world.osh.worker2))).not.toContain('Махфӣ')
})
