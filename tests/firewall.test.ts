import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, staff, visitor, type Asking } from '../core/actor.ts'
import { connect } from '../core/database.ts'
import { newId } from '../core/ids.ts'
import { livesOn } from '../core/kinds.ts'
import { HamrohNode } from '../core/node.ts'
import { readingFor } from '../core/reading.ts'
import { run } from '../core/run.ts'
import { freshKey } from '../core/seal.ts'
import { signInFor } from '../core/sign-in.ts'
import { apiFor } from '../doors/api.ts'
import { hasPage } from '../web/houses.ts'
import { cloneDatabase, type Clone } from './database.ts'
import { idOf } from './people.ts'
import { patterns } from './journeys/routes.ts'
import { operations } from '../domains/operations.ts'
import { acceptInvitation, listStaff } from '../domains/directory/index.ts'
import { addOrganisationToOffice, createAuthority, createDemonstration, createOffice, makeAuthorities } from '../domains/node/index.ts'

// A node is of one kind, for good: what belongs to those who help people is not on a node of authorities at all, whoever asks for it and however.

type Opened = { readonly node: HamrohNode; readonly database: Clone }
async function openNew(kind?: 'helpers' | 'authority'): Promise<Opened> {
  const database = await cloneDatabase()
  return { database, node: new HamrohNode({ pool: connect({ ...database.app, max: 4 }), auth: database.auth, key: freshKey(), url: 'http://127.0.0.1:3001', kind }) }
}
async function close({ node, database }: Opened) {
  await node.close()
  await database.drop()
}

describe('a node of authorities', () => {
  let opened: Opened
  let officer: Asking
  beforeAll(async () => {
    opened = await openNew('authority')
    const signIn = signInFor(opened.node)
    await makeAuthorities(opened.node, signIn)
    await signIn.close()
    const [member] = await opened.node.as('owner', `select account from member where name = 'Sanne Vermeer'`)
    officer = staff(idOf(String(member?.account)))
  })
  afterAll(() => close(opened))
  const elsewhere = operations.filter(({ name }) => !livesOn('authority', name))

  test('has its own staff, each authority for itself', async () => {
    expect(opened.node.facts).toMatchObject({ kind: 'authority', stamp: 'demonstration' })
    expect((await run(listStaff, {}, officer, opened.node, { via: 'page' })).staff.map(({ name }) => name)).toEqual(['Lieke Jansen', 'Pieter Bakker', 'Sanne Vermeer'])
  })

  test('refuses every operation of those who help, to everybody, before it looks at what was sent', async () => {
    expect(elsewhere.length).toBeGreaterThan(150)
    expect(new Set(elsewhere.map(({ name }) => name.split('/')[0]))).toEqual(new Set(['sources', 'files', 'programmes', 'people', 'cases', 'imports', 'complaints', 'events', 'coalition', 'evidence', 'exchange']))
    // Of the envelopes between nodes an authority has the half that receives.
    expect(elsewhere.map(({ name }) => name).filter((name) => name.startsWith('exchange/')).every((name) => /^exchange\/(envelopes|meetings)\//.test(name))).toBe(true)
    expect(elsewhere.filter(({ name }) => name.startsWith('exchange/meetings/'))).toHaveLength(9)
    for (const operation of elsewhere.filter(({ kind }) => kind !== 'pure'))
      for (const asking of [visitor, officer, robot('worker'), robot('founder'), robot('owner')])
        await expect(run(operation, { nobody: 'asked for this' }, asking, opened.node, { via: 'api' }), operation.name).rejects.toMatchObject({ why: 'missing', saying: { key: 'core.refused.other-node' } })
  })

  test('refuses its questions to a page too, and a page that only asks if it may gets nothing', async () => {
    const reading = readingFor(opened.node, officer, { via: 'page' })
    for (const operation of elsewhere.filter(({ kind }) => kind === 'read')) {
      await expect(reading.read(operation, {}), operation.name).rejects.toMatchObject({ why: 'missing' })
      expect(await reading.readIfMine(operation, {}), operation.name).toBeUndefined()
    }
  })

  test('tells of none of them, by HTTP neither', async () => {
    const api = apiFor(opened.node, () => '192.0.2.1')
    const told: { paths: Record<string, unknown> } = await (await api.request('/api/openapi.json')).json()
    const names = Object.keys(told.paths).map((path) => path.slice('/api/'.length))
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !livesOn('authority', name))).toEqual([])
    for (const path of ['cases/list', 'people/show', 'cases/requests/ask']) expect((await api.request(`/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status, path).toBe(404)
  })

  test('has none of their pages', async () => {
    const theirs = (await patterns()).map((page) => page.replace(':language', 'ru').replaceAll(/:\w+/g, 'x')).filter((page) => /^\/ru\/(ask|answer|my-file|complain|programmes|events|coalition|organisations|figures|search|take|desk\/(people|cases|requests|referrals|envelopes|appointments|calls?|documents|imports|complaints|supervise|break-glass|figures|coalition|events))/.test(page))
    expect(theirs.length).toBeGreaterThan(50)
    expect(theirs.filter((page) => hasPage('authority', page))).toEqual([])
    for (const page of ['/', '/demo', '/ru', '/ru/', '/ru/sign-in', '/ru/sign-in/second', '/ru/desk', '/ru/desk/staff', '/ru/desk/me/passkeys']) expect(hasPage('authority', page), page).toBe(true)
    for (const page of ['/ru/desk/staffing', '/ru/sign-inn']) expect(hasPage('authority', page), page).toBe(false)
  })

  test('holds no row of a request, a person, a case or a register', async () => {
    const owner = new pg.Client(opened.database.owner)
    await owner.connect()
    try {
      const { rows } = await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`)
      const filled: string[] = []
      for (const { name } of rows) if ((await owner.query(`select from "${name}" limit 1`)).rowCount) filled.push(name)
      const own = ['attempt', 'disclosure', 'erased', 'job', 'journal_entry', 'journal_head', 'journal_leaf', 'journal_queue', 'member', 'member_role', 'node', 'node_secret', 'organisation', 'organisation_key', 'procedure_dispatch', 'procedure_exchange', 'procedure_file', 'procedure_parcel', 'procedure_safeguard', 'procedure_step', 'procedure_take_up', 'seal', 'subject_key', 'submission']
      expect(filled.filter((name) => !own.includes(name))).toEqual([])
    } finally {
      await owner.end()
    }
  })
})

describe('a node of those who help', () => {
  test('has no half that receives: no envelope is taken in, listed, read or receipted there, whoever asks', async () => {
    const opened = await openNew('helpers')
    try {
      await run(createOffice, { name: 'Yoʻldosh', country: 'KG', place: 'Osh', languages: ['ru'], answersWithinHours: 48, administrator: 'Marat' }, robot('founder'), opened.node, { via: 'command' })
      await opened.node.readFacts()
      const receiving = operations.filter(({ name }) => !livesOn('helpers', name))
      expect(new Set(receiving.map(({ name }) => name.split('/').slice(0, 2).join('/')))).toEqual(new Set(['exchange/arrivals']))
      for (const operation of receiving)
        for (const asking of [visitor, staff(newId<'account'>()), robot('sweeper'), robot('owner')])
          await expect(run(operation, { nobody: 'asked for this' }, asking, opened.node, { via: 'api' }), operation.name).rejects.toMatchObject({ why: 'missing', saying: { key: 'core.refused.other-node' } })
      const told: { paths: Record<string, unknown> } = await (await apiFor(opened.node, () => '192.0.2.1').request('/api/openapi.json')).json()
      expect(Object.keys(told.paths).filter((path) => path.startsWith('/api/exchange/arrivals'))).toEqual([])
    } finally {
      await close(opened)
    }
  })
})

describe('the kind of a node', () => {
  const authority = { name: 'Voorbeeld', country: 'nl', administrator: 'Sanne' }
  const office = { ...authority, place: 'Osh', languages: ['ru' as const], answersWithinHours: 48 }
  const founder = robot('founder')

  test('is stamped once: an authority’s takes more authorities, and nobody who helps', async () => {
    const opened = await openNew()
    const ask = (operation: typeof operations[number], input: unknown) => run(operation, input, founder, opened.node, { via: 'command' })
    try {
      const { link } = await run(createAuthority, authority, founder, opened.node, { via: 'command' })
      expect(await opened.node.readFacts()).toMatchObject({ kind: 'authority', stamp: 'office' })
      await ask(createAuthority, { ...authority, name: 'Үлгі', country: 'KZ' })
      expect(await opened.node.as('keyholder', 'select from organisation_key')).toHaveLength(2)
      await expect(ask(createOffice, office)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'node.create-office.stamped' } })
      await expect(ask(addOrganisationToOffice, office)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'node.add-organisation.no-office' } })
      await expect(ask(createDemonstration, { accounts: {} })).rejects.toMatchObject({ why: 'conflict' })
      const account = newId<'account'>()
      await run(acceptInvitation, { secret: link.split('/').at(-1) ?? '', account }, founder, opened.node, { via: 'command' })
      expect((await run(listStaff, {}, staff(account), opened.node, { via: 'page' })).staff).toMatchObject([{ name: 'Sanne' }])
    } finally {
      await close(opened)
    }
  })

  test('a node of helpers takes no authority', async () => {
    const opened = await openNew()
    try {
      await run(createOffice, office, founder, opened.node, { via: 'command' })
      await expect(run(createAuthority, authority, founder, opened.node, { via: 'command' })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'node.create-authority.other' } })
    } finally {
      await close(opened)
    }
  })

  test('whoever means the other kind does not get in', async () => {
    const { node, database } = await openNew('authority')
    try {
      await run(createOffice, office, founder, node, { via: 'command' })
      await expect(node.readFacts()).rejects.toThrow('HAMROH_KIND is "authority", but this node was made as "helpers"')
    } finally {
      await close({ node, database })
    }
  })
})
