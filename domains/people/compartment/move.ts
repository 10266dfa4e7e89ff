import { sql } from 'kysely'
import { z } from 'zod'
import { seen, several } from '../../../core/fields.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeByHand } from '../../directory/index.ts'
import { endAsking } from '../asking/consents.ts'
import { changeFile } from '../change.ts'
import { contactSealed } from '../contact.ts'
import { sealedDocument } from '../documents/held.ts'
import { forgetLikeness } from '../duplicates/kept.ts'
import { fileOf, type PersonFile } from '../file.ts'
import { identity } from '../identity.ts'
import { namesOf, writeNames } from '../names.ts'
import { resealPapers } from '../papers/held.ts'
import { refreshKeys } from '../search/keep.ts'
import { colleaguesWhoOpen, keptContent, newCodeName, sealTwice, toldInRequest, type Twice } from './kept.ts'

/**
 * Moves who a person is (names, day of birth, how to reach them, what is known and what was told, what opens the documents) into a compartment of
 * its own. From then on the file, and everything that is drawn from it, holds a code name and nothing else. Who moves it is on the list; `also`: colleagues
 * who shall be. No message goes to a person whose identity is kept apart. Out: the code name. Refused when it is kept apart already, and while the file is read with another, which would go on to tell who it is.
 */
export const moveToCompartment = write({
  name: 'people/compartment/move',
  does: 'Keep apart who a person is, for the people on a list alone',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), seen: seen(), also: several(id('account')) }),

  async run({ person, seen: version, also }, context) {
    const { db, keys, vault, organisation, account, actor, about, record } = context
    mustBeByHand(actor)
    const file = await fileOf(context, person)
    const next = await changeFile(context, person, version, async () => ({ names: (await namesOf(context, [person])).get(person)?.all ?? [] }))
    await forgetLikeness(context, person)
    const colleagues = await colleaguesWhoOpen(context)
    const others = [...new Set(also)].filter((one) => one !== account)
    if (others.some((one) => !colleagues.some((colleague) => colleague.account === one))) throw new Refused('invalid', 'core.refused.invalid', { fields: { also: [{ key: 'core.field.choose' }] } })

    const { compartment, codeName } = await begun(context, person)
    const on = (one: string) => ({ organisation, id: newId<'compartment_member'>(), compartment, account: one, by_account: account })
    await db.insertInto('compartment_member').values(on(account)).execute()
    if (others.length > 0) await db.insertInto('compartment_member').values(others.map(on)).execute()
    const { locker, wrapped } = await vault.newKey(organisation, compartment)
    const lockers: Twice = { compartment: locker, person: await keys.of(organisation, person) }
    const asked = await takeTold(context, person)
    await db.insertInto('compartment_identity').values({ organisation, compartment, wrapped, sealed: sealTwice(lockers, 'compartment', contentOf(file, asked)) }).execute()
    await emptyFile(context, lockers, person, codeName)
    await sealDocuments(context, lockers, person)
    await resealPapers(context, person, lockers, 'compartment')
    await hideLinks(context, person)
    await refreshKeys(context, person)
    await endAsking(context, person)
    about(organisation, person)
    record('person kept apart', { person })
    return { person: String(person), compartment: String(compartment), codeName, version: next }
  },
})

const contentOf = ({ names, identity: known, safeContact: { version: _, ...contact } }: PersonFile, asked: readonly object[]) =>
  keptContent.parse({ names: names.all, identity: known, contact, asked })

/** A compartment under a name that nobody has here; five in a row that are taken are a fault of ours. */
async function begun({ db, organisation, account }: Pick<Context, 'db' | 'organisation' | 'account'>, person: Id<'person'>) {
  for (let tries = 0; tries < 5; tries++) {
    const [compartment, codeName] = [newId<'compartment'>(), newCodeName()]
    const done = await db.insertInto('compartment').values({ organisation, id: compartment, person, code_name: codeName, by_account: account })
      .onConflict((on) => on.columns(['organisation', 'code_name']).doNothing()).returning('id').executeTakeFirst()
    if (done) return { compartment, codeName }
  }
  throw new Error('Five code names in a row were taken')
}

/** What was told in the requests of the person leaves them. Out: the same, for the compartment. */
async function takeTold({ db, organisation, keys }: Context, person: Id<'person'>) {
  const requests = db.selectFrom('request_person').select('request').where('organisation', '=', organisation).where('person', '=', person)
  const taken = await db.deleteFrom('request_account').where('organisation', '=', organisation).where('request', 'in', requests).returning(['request', 'sealed']).execute()
  const lockers = await keys.all(organisation, taken.map(({ request }) => request))
  return taken.flatMap(({ request, sealed }) => {
    const locker = lockers.get(request)
    return locker ? [{ request, told: toldInRequest.parse(locker.open('request_account', sealed)) }] : []
  })
}

/** In the file stands a code name, nothing that is known, and no way to reach anybody. */
async function emptyFile(context: Context, { person: locker }: Twice, person: Id<'person'>, codeName: string): Promise<void> {
  const { db, organisation, account, now } = context
  await writeNames(context, locker, person, [{ text: codeName, script: 'Latn' }])
  await db.updateTable('person_identity').set({ sealed: locker.seal('person_identity', identity.parse({})) }).where('organisation', '=', organisation).where('person', '=', person).execute()
  await db.updateTable('safe_contact').set({
    reach: 'not at all', may_notify: false, sealed: locker.seal('safe_contact', contactSealed.parse({})), set_by: account, set_at: now.toString(), version: sql<number>`version + 1`,
  }).where('organisation', '=', organisation).where('person', '=', person).execute()
}

/** Nobody reads any more in her own file that this person has one here. The links themselves the database shows to the list alone. */
const hideLinks = ({ db, organisation }: Context, person: Id<'person'>) => db.updateTable('person_relation').set({ both_know: false })
  .where('organisation', '=', organisation).where('ended_at', 'is', null).where(({ or, eb }) => or([eb('person', '=', person), eb('other', '=', person)])).execute()

/** What opens a document is sealed for the compartment: its name and its note, too. That it is there, and of which kind, stays to be seen. */
async function sealDocuments({ db, organisation }: Context, lockers: Twice, person: Id<'person'>): Promise<void> {
  const held = await db.selectFrom('document').select(['id', 'sealed']).where('organisation', '=', organisation).where('person', '=', person).where('sealed', 'is not', null).execute()
  for (const { id: document, sealed } of held) {
    if (!sealed) continue
    const opened = sealedDocument.parse(lockers.person.open('document', sealed))
    await db.updateTable('document').set({ sealed: sealTwice(lockers, 'document', opened) }).where('organisation', '=', organisation).where('id', '=', document).execute()
  }
}
