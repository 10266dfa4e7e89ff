import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'
import { contactSealed } from '../contact.ts'
import type { PersonFile } from '../file.ts'
import { identity } from '../identity.ts'
import { reachWays, scripts } from '../lists.ts'

/** What the one who asked told, as a request keeps it. */
export const toldInRequest = z.object({ account: z.string(), contact: z.string().optional(), hours: z.string().optional(), name: z.string().optional() })

/** What a compartment holds: who the person is, how to reach them, and what their requests told. */
export const keptContent = z.object({
  names: z.array(z.object({ text: z.string(), script: z.enum(scripts) })).min(1),
  identity,
  contact: contactSealed.extend({ reach: z.enum(reachWays), mayNotify: z.boolean() }),
  asked: z.array(z.object({ request: id('request'), told: toldInRequest })),
})
export type Kept = z.output<typeof keptContent>

/** One thing that is sealed twice: inside under the compartment's key, around it under the person's. */
export const sealedTwice = z.object({ kept: z.string() })
/** Where something stands that is sealed twice. */
type Twofold = 'compartment' | 'document' | 'paper' | 'paper_holding' | 'envelope_consent'
export type Twice = { readonly compartment: Locker; readonly person: Locker }
export const sealTwice = ({ compartment, person }: Twice, place: Twofold, value: unknown): Buffer =>
  person.seal(place, { kept: compartment.seal(place, value).toString('base64') })
export const openTwice = ({ compartment, person }: Twice, place: Twofold, sealed: Buffer): unknown =>
  compartment.open(place, Buffer.from(sealedTwice.parse(person.open(place, sealed)).kept, 'base64'))

/** Letters and figures that nobody mishears or reads for another. */
const signs = 'CDFGHJKLMNPQRTVWXY34679'
/** A name that says nothing of anybody. */
export const newCodeName = (): string => `Person ${Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')}`

type From = Pick<Context, 'db' | 'organisation'>
/** The live compartment of a person: its id and the name that the file shows instead. Undefined when there is none. */
export const compartmentOf = ({ db, organisation }: From, person: Id<'person'>) =>
  db.selectFrom('compartment').select(['id', 'code_name', 'at']).where('organisation', '=', organisation).where('person', '=', person).where('ended_at', 'is', null).executeTakeFirst()

/** Refused when who the person is, is kept in a compartment: there it is changed. */
export async function refuseKept(context: From, person: Id<'person'>): Promise<void> {
  if (await compartmentOf(context, person)) throw new Refused('conflict', 'people.compartment.kept-apart')
}

export type Opened = { readonly compartment: Id<'compartment'>; readonly codeName: string; readonly version: number; readonly lockers: Twice; readonly kept: Kept }

/**
 * Opens the compartment of a person, for those whom the database lets: who is on its list, or broke its glass less than three hours ago.
 * Out: undefined when there is none. Throws Refused: forbidden for everybody else, and for a token, which shall not open it.
 */
export async function openKept(context: Pick<Context, 'db' | 'organisation' | 'keys' | 'vault' | 'actor'>, person: Id<'person'>): Promise<Opened | undefined> {
  const { db, organisation, keys, vault, actor } = context
  const row = await db.selectFrom('compartment as c')
    .leftJoin('compartment_identity as i', (on) => on.onRef('i.organisation', '=', 'c.organisation').onRef('i.compartment', '=', 'c.id'))
    .select(['c.id', 'c.code_name', 'i.wrapped', 'i.sealed', 'i.version']).where('c.organisation', '=', organisation).where('c.person', '=', person).where('c.ended_at', 'is', null).executeTakeFirst()
  if (!row) return undefined
  if (!row.wrapped || !row.sealed || row.version === null || actor.scope !== null) throw new Refused('forbidden', 'people.compartment.not-on-list')
  const lockers = { compartment: await vault.unwrap(organisation, row.id, row.wrapped), person: await keys.of(organisation, person) }
  return { compartment: row.id, codeName: row.code_name, version: row.version, lockers, kept: keptContent.parse(openTwice(lockers, 'compartment', row.sealed)) }
}

/** The same, where there has to be one. */
export async function mustOpen(context: Parameters<typeof openKept>[0], person: Id<'person'>): Promise<Opened> {
  const opened = await openKept(context, person)
  if (!opened) throw new Refused('missing', 'core.refused.missing')
  return opened
}

/** A file with who it is put back into it: for those who may open the compartment, to share it on a ground. The file itself stays as it is. */
export const withIdentity = (file: PersonFile, { kept: { names, identity: known, contact } }: Opened): PersonFile => ({
  ...file, names: { first: names[0]?.text ?? '', all: names }, identity: known, safeContact: { ...contact, version: file.safeContact.version },
})

/** Who is on the list of a compartment now: colleagues who have not left, by name. */
export const listOf = ({ db, organisation }: From, compartment: Id<'compartment'>) =>
  db.selectFrom('compartment_member as l').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'l.organisation').onRef('m.account', '=', 'l.account'))
    .select(['l.id', 'l.account', 'm.name', 'l.at']).where('l.organisation', '=', organisation).where('l.compartment', '=', compartment)
    .where('l.ended_at', 'is', null).where('m.left_at', 'is', null).orderBy('l.id').execute()

/** Who opens files here and could be on a list. */
export const colleaguesWhoOpen = ({ db, organisation }: From) =>
  db.selectFrom('member as m').select(['m.account', 'm.name']).where('m.organisation', '=', organisation).where('m.left_at', 'is', null)
    .where(({ exists, selectFrom }) => exists(selectFrom('member_role as r').select(sql`1`.as('one')).whereRef('r.organisation', '=', 'm.organisation').whereRef('r.account', '=', 'm.account').where('r.opens_files', '=', true)))
    .orderBy('m.name').execute()
