import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { robot, staff, type Asking, type Role } from '../core/actor.ts'
import { connect } from '../core/database.ts'
import { newId, toDay, type Id } from '../core/ids.ts'
import { HamrohNode } from '../core/node.ts'
import { write, type Operation } from '../core/operation.ts'
import { run, type How } from '../core/run.ts'
import { freshKey } from '../core/seal.ts'
import { addOrganisation, type NewOrganisation } from '../domains/node/organisations.ts'
import { z as zod } from 'zod'
import { cloneDatabase } from './database.ts'

const people = { worker: ['case worker'], worker2: ['case worker'], supervisor: ['supervisor'], coordinator: ['coordinator'], administrator: ['administrator'] } as const satisfies Record<string, readonly Role[]>
export type Part = keyof typeof people
export type Office = { readonly organisation: Id<'organisation'>; readonly country: string; readonly name: string; readonly accounts: Readonly<Record<Part, Id<'account'>>> } & Readonly<Record<Part, Asking>>

const offices: Readonly<Record<'osh' | 'moscow' | 'third', NewOrganisation>> = {
  osh: { name: 'Yoʻldosh', country: 'KG', place: 'Osh', languages: ['uz', 'ru', 'en'], answersWithinHours: 48 },
  moscow: { name: 'Doroga doma', country: 'RU', place: 'Moscow', languages: ['ru', 'uz'], answersWithinHours: 24 },
  third: { name: 'Paygoh', country: 'TJ', place: 'Dushanbe', languages: ['ru'], answersWithinHours: 72 },
}

const found = write({
  name: 'node/found-for-a-test', does: 'Found a small world', who: ['robot founder'], input: zod.strictObject({ kind: zod.enum(['helpers', 'authority']), stamp: zod.enum(['demonstration', 'office']) }),
  async run({ kind, stamp }, context) {
    const { db } = context
    await db.insertInto('node').values({ kind, stamp }).execute()
    const all: Record<string, Office> = {}
    for (const [part, office] of Object.entries(offices)) all[part] = await openOffice(context, office)
    const osh = all.osh?.organisation
    if (!osh) throw new Error('There is no office in Osh')
    context.about(osh, osh)
    const programme = newId<'programme'>()
    const endedProgramme = newId<'programme'>()
    const title = JSON.stringify({ en: 'Demonstration programme', ru: 'Демонстрационная программа', uz: 'Namoyish dasturi' })
    await db.insertInto('programme').values([
      { id: programme, code: 'DEMO-1', title, starts_on: toDay('2020-01-01'), running: true, published: true, demonstration: true },
      { id: endedProgramme, code: 'DEMO-0', title, starts_on: toDay('2015-01-01'), ends_on: toDay('2016-12-31'), published: true, demonstration: true },
    ]).execute()
    return { all, programme, endedProgramme }
  },
})

async function openOffice(context: Parameters<typeof addOrganisation>[0], office: NewOrganisation): Promise<Office> {
  const organisation = await addOrganisation(context, office)
  const accounts: Record<string, Id<'account'>> = {}
  const askings: Record<string, Asking> = {}
  for (const [part, roles] of Object.entries(people)) {
    const account = newId<'account'>()
    accounts[part] = account
    askings[part] = staff(account)
    await context.db.insertInto('member').values({ organisation, account, name: `${part} of ${office.name}` }).execute()
    await context.db.insertInto('member_role').values(roles.map((role) => ({ organisation, account, role }))).execute()
  }
  return { organisation, country: office.country, name: office.name, accounts, ...askings } as Office
}

/** A small world in a database of its own: three organisations with everybody who works there, and a running programme. */
export async function makeWorld({ kind = 'helpers' as 'helpers' | 'authority', stamp = 'demonstration' as 'demonstration' | 'office', key = freshKey() } = {}) {
  const database = await cloneDatabase()
  const node = new HamrohNode({ pool: connect({ ...database.app, max: 6 }), auth: database.auth, key, url: 'http://127.0.0.1:3000' })
  const { all, programme, endedProgramme } = await run(found, { kind, stamp }, robot('founder'), node, { via: 'command' })
  await node.readFacts()
  const { osh, moscow, third } = all
  if (!osh || !moscow || !third) throw new Error('An office is missing')
  return {
    node, database, osh, moscow, third, programme, endedProgramme,
    /** Runs an operation as a page would. */
    asPage: <Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking, how: Partial<How> = {}) =>
      run(operation, input, asking, node, { via: 'page', key: randomUUID(), ...how }),
    async close() {
      await node.close()
      await database.drop()
    },
  }
}
export type World = Awaited<ReturnType<typeof makeWorld>>
