import { z } from 'zod'
import { write, type Context } from '../../core/operation.ts'
import { id, newId, type Id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { newReference } from './reference.ts'

type Ground = { readonly person: Id<'person'>; readonly request: Id<'request'> | null } | { readonly parcel: Id<'parcel'> }

/**
 * Opens a case for a person of ours, on a request that turned out to be theirs or on none; or on a parcel that we accepted
 * and that still lives. A case on a parcel is sealed under a key of its own, so it outlives what was shared.
 */
export const openCase = write({
  name: 'cases/open',
  does: 'Open a case',
  who: ['case worker'],
  input: z.strictObject({ person: id('person').optional(), request: id('request').optional(), parcel: id('parcel').optional() })
    .refine(({ person, parcel }) => (person === undefined) !== (parcel === undefined), { path: ['person'], message: 'core.field.choose' })
    .refine(({ request, parcel }) => request === undefined || parcel === undefined, { path: ['request'], message: 'core.field.choose' }),

  async run({ person, request, parcel }, context) {
    const { organisation, keys, about, record } = context
    const ground: Ground | undefined = person ? { person, request: request ?? null } : parcel ? { parcel } : undefined
    if (!ground) throw new Refused('invalid', 'core.refused.invalid', { fields: { person: [{ key: 'core.field.choose' }] } })
    await ('person' in ground ? checkPerson(context, ground) : checkParcel(context, ground.parcel))

    const opened = newId<'case'>()
    if ('parcel' in ground) await keys.make(organisation, opened)
    const reference = await insert(context, opened, ground)
    about(organisation, 'person' in ground ? ground.person : opened)
    record('case opened', { case: opened })
    return { case: String(opened), reference }
  },
})

/** The row itself. A reference that is taken already is drawn again; five in a row are a fault of ours. */
async function insert({ db, organisation, account }: Context, opened: Id<'case'>, ground: Ground): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const added = await db.insertInto('case').values({ organisation, id: opened, reference: newReference(), worker: account, ...ground })
      .onConflict((on) => on.columns(['organisation', 'reference']).doNothing()).returning('reference').executeTakeFirst()
    if (added) return added.reference
  }
  throw new Error('Five references in a row were taken')
}

async function checkPerson({ db, organisation }: Context, { person, request }: { person: Id<'person'>; request: Id<'request'> | null }): Promise<void> {
  // Locked, so that the file is not erased meanwhile.
  const found = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person)
    .where('erased_at', 'is', null).forShare().executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (!request) return
  // Locked, so that of two who open at once the second sees the case of the first.
  const asked = await db.selectFrom('request').select('id').where('organisation', '=', organisation).where('id', '=', request).forUpdate().executeTakeFirst()
  if (!asked) throw new Refused('missing', 'core.refused.missing')
  const whose = await db.selectFrom('request_person as p')
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.request', '=', 'p.request'))
    .select(['p.person', 'c.id', 'c.reference']).where('p.organisation', '=', organisation).where('p.request', '=', request).executeTakeFirst()
  if (whose?.person !== person) throw new Refused('conflict', 'cases.open.not-theirs')
  if (whose.id) throw new Refused('conflict', 'cases.open.already', { filled: { reference: whose.reference ?? '' }, now: { case: whose.id, reference: whose.reference } })
}

async function checkParcel({ db, organisation, now }: Context, parcel: Id<'parcel'>): Promise<void> {
  const found = await db.selectFrom('parcel as p')
    .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.parcel', '=', 'p.id'))
    .select(['p.live', 'p.until', 'a.accepted', 'c.id', 'c.reference']).where('p.organisation', '=', organisation).where('p.id', '=', parcel).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (found.id) throw new Refused('conflict', 'cases.open.already', { filled: { reference: found.reference ?? '' }, now: { case: found.id, reference: found.reference } })
  if (!found.live || Temporal.Instant.compare(found.until, now) <= 0) throw new Refused('conflict', 'cases.open.parcel-ended')
  if (!found.accepted) throw new Refused('conflict', 'cases.open.accept-first')
}
