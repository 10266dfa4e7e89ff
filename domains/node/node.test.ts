import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { robot, staff, visitor, type Asking } from '../../core/actor.ts'
import { connect } from '../../core/database.ts'
import { newId } from '../../core/ids.ts'
import { HamrohNode } from '../../core/node.ts'
import type { Operation } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { freshKey } from '../../core/seal.ts'
import { cloneDatabase, type Clone } from '../../tests/database.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { acceptInvitation, listOrganisations, listReceptions, listStaff, showOrganisation } from '../directory/index.ts'
import { addOrganisationToOffice } from './add-organisation.ts'
import { createOffice } from './create-office.ts'
import { showNode } from './show.ts'

const founder = robot('founder')
const office = { name: 'Ҳамроҳи мо', country: 'tj', place: 'Душанбе', languages: ['ru', 'uz'] as ('ru' | 'uz')[], answersWithinHours: 48, administrator: 'Parvina' }

describe('a new node', () => {
  let database: Clone
  let node: HamrohNode
  beforeEach(async () => {
    database = await cloneDatabase()
    node = new HamrohNode({ pool: connect({ ...database.app, max: 4 }), auth: database.auth, key: freshKey(), url: 'https://hamroh.example' })
  })
  afterEach(async () => {
    await node.close()
    await database.drop()
  })
  const ask = <Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking, key: string = crypto.randomUUID()) =>
    run(operation, input, asking, node, { via: 'command', key })

  test('becomes an office, once, with a reception, a register and a link for its first administrator', async () => {
    expect(await ask(showNode, {}, visitor)).toEqual({ kind: 'helpers', stamp: 'new' })
    const { organisation, link } = await ask(createOffice, { ...office, language: 'ru' }, founder)
    expect(link).toMatch(/^https:\/\/hamroh\.example\/ru\/invitation\/[a-z2-7]{26}$/)
    expect(await node.readFacts()).toMatchObject({ kind: 'helpers', stamp: 'office' })
    expect(await ask(showNode, {}, visitor)).toEqual({ kind: 'helpers', stamp: 'office' })
    expect(await ask(listReceptions, {}, visitor)).toMatchObject([{ organisation, name: 'Ҳамроҳи мо', country: 'TJ', answersWithinHours: 48 }])
    expect(await ask(listOrganisations, {}, visitor)).toHaveLength(53)
    await expect(ask(createOffice, office, founder)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'node.create-office.stamped' } })

    const account = newId<'account'>()
    await ask(acceptInvitation, { secret: link.split('/').at(-1) ?? '', account }, founder)
    expect((await ask(listStaff, {}, staff(account))).staff).toMatchObject([{ name: 'Parvina', roles: ['coordinator', 'administrator'] }])
  })

  test('gives the same link to the same submission, and adds organisations once it is an office', async () => {
    await expect(ask(addOrganisationToOffice, office, founder)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'node.add-organisation.no-office' } })
    const key = crypto.randomUUID()
    expect(await ask(createOffice, office, founder, key)).toEqual(await ask(createOffice, office, founder, key))
    const added = await ask(addOrganisationToOffice, { ...office, name: 'Yangi yoʻl', country: 'UZ' }, founder)
    expect(await ask(listReceptions, {}, visitor)).toHaveLength(2)
    expect(added.link).toContain('/en/invitation/')
    const wrapped = await node.as('keyholder', 'select wrapped from organisation_key')
    expect(new Set(wrapped.map((row) => String(row.wrapped))).size).toBe(2)
  })

  test('is made by the founder only, and with answers that make sense', async () => {
    await expect(ask(createOffice, office, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(ask(createOffice, office, robot('owner'))).rejects.toMatchObject({ why: 'forbidden' })
    for (const wrong of [{ country: 'Tajikistan' }, { languages: [] }, { answersWithinHours: 0 }, { administrator: '' }, { name: '' }])
      await expect(ask(createOffice, { ...office, ...wrong }, founder)).rejects.toMatchObject({ why: 'invalid' })
    expect(await ask(showNode, {}, visitor)).toMatchObject({ stamp: 'new' })
  })

  test('shows the public register, narrowed by kind, country and words in any language', async () => {
    await ask(createOffice, office, founder)
    const codes = async (input: z.input<typeof listOrganisations.input>) => (await ask(listOrganisations, input, visitor)).map(({ code }) => code)
    expect((await codes({})).slice(0, 11)).toEqual(['ORG-1', 'ORG-2', 'ORG-3', 'ORG-4', 'ORG-5', 'ORG-6', 'ORG-7', 'ORG-8', 'ORG-9', 'ORG-10', 'ORG-11'])
    expect(await codes({ kind: 'coalition' })).toContain('ORG-8')
    expect(await codes({ country: 'FI' })).toEqual(['ORG-13'])
    expect(await codes({ text: 'банк всемирный' })).toEqual(['ORG-14'])
    expect(await codes({ text: 'xalqaro migratsiya' })).toContain('ORG-1')
    expect(await codes({ text: 'nothing of the kind' })).toEqual([])

    const iom = await ask(showOrganisation, { code: 'ORG-1' }, visitor)
    expect(iom.children.map(({ code }) => code)).toContain('ORG-2')
    expect(iom.programmes).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'PRG-1', as: ['carried out'] })]))
    expect(await ask(showOrganisation, { code: 'ORG-2' }, visitor)).toMatchObject({ parent: { code: 'ORG-1' }, country: 'RU', countryBasis: 'stated' })
    expect(await ask(showOrganisation, { code: 'ORG-10' }, visitor)).toMatchObject({ related: [{ code: 'ORG-9' }] })
    const bank = await ask(showOrganisation, { code: 'ORG-14' }, visitor)
    expect(bank.programmes).toMatchObject([{ code: 'PRG-3', as: ['paid'] }])
    expect(bank.later?.[0]?.confidence).toBe('not rated')
    expect(bank.sources.length).toBeGreaterThan(0)
    await expect(ask(showOrganisation, { code: 'ORG-999' }, visitor)).rejects.toMatchObject({ why: 'missing' })
    await expect(ask(showOrganisation, { code: '1 or 1' }, visitor)).rejects.toMatchObject({ why: 'invalid' })
  })
})

describe('a demonstration', () => {
  let world: World
  beforeAll(async () => { world = await makeWorld() })
  afterAll(() => world.close())

  test('never becomes an office, and takes no organisation in', async () => {
    await expect(world.asPage(createOffice, office, founder)).rejects.toMatchObject({ why: 'conflict' })
    await expect(world.asPage(addOrganisationToOffice, office, founder)).rejects.toMatchObject({ why: 'conflict' })
    expect(await world.asPage(showNode, {}, visitor)).toMatchObject({ stamp: 'demonstration' })
  })
})
